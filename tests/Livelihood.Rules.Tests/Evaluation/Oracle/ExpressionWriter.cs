using System.Globalization;

namespace Livelihood.Rules.Tests.Evaluation.Oracle;

/// <summary>Writes random expressions that are well typed, as text. No operation has constants only, which are folded when rules are loaded.</summary>
/// <param name="random">Where chance comes from.</param>
internal sealed class ExpressionWriter(Random random)
{
    /// <summary>Whether the expression is said of a member.</summary>
    private bool _inRow;

    public string Truth(int depth) => depth <= 0 ? Leaf("poor", "sick", "pupil") : random.Next(16) switch
    {
        0 or 1 => $"({Truth(depth - 1)} and {Truth(depth - 1)})",
        2 or 3 => $"({Truth(depth - 1)} or {Truth(depth - 1)})",
        4 => $"not({Truth(depth - 1)})",
        5 or 6 or 7 => $"({AnyNumber(depth - 1)} {Comparison()} {Other(depth - 1)})",
        8 => $"({Date(depth - 1)} {Comparison()} {Date(depth - 1)})",
        9 => $"({Text(depth - 1)} {(random.Next(2) == 0 ? "=" : "!=")} \"{Word()}\")",
        10 => random.Next(2) == 0 ? $"(area = \"{(random.Next(2) == 0 ? "urban" : "rural")}\")" : $"contains({Text(depth - 1)}, \"{Word()}\")",
        11 => $"({(random.Next(2) == 0 ? AnyNumber(depth - 1) : Date(depth - 1))} {(random.Next(2) == 0 ? "=" : "!=")} null)",
        12 => Between(AnyNumber(depth - 1), AnyNumber(depth - 1), Other(depth - 1)),
        13 => $"(({Date(depth - 1)} - {Date(depth - 1)}) {Comparison()} @\"P{random.Next(2000)}D\")",
        14 when !_inRow => $"({(random.Next(2) == 0 ? "some" : "every")} m in members{Filter(depth)} satisfies {InRow(() => Truth(depth - 1))})",
        15 => $"(years and months duration({Date(0)}, {Date(0)}) {Comparison()} @\"P{random.Next(60)}M\")",
        _ => Leaf("poor", "sick", "pupil"),
    };

    /// <summary>A truth value of a member.</summary>
    public string OfMember(int depth) => InRow(() => Truth(depth));

    /// <summary>A stored number with a scale of at most <paramref name="most"/>, and that scale.</summary>
    public (string Text, int Scale) Number(int depth, int most = 12)
    {
        if (depth <= 0) return NumberLeaf(most);
        int next = depth - 1;
        switch (random.Next(16))
        {
            case 0 or 1 or 2:
                (string a, int scale) = Number(next, most);
                (string b, int other) = random.Next(3) == 0 ? Literal(most) : Number(next, most);
                return ($"({a} {(random.Next(2) == 0 ? "+" : "-")} {b})", Math.Max(scale, other));
            case 3 or 4:
                (string c, int first) = Number(next, most / 2);
                (string d, int second) = random.Next(2) == 0 ? Literal(most / 2) : Number(next, most / 2);
                return ($"({c} * {d})", first + second);
            case 5 or 6:
                (string l, int tenth) = Number(next, most);
                return (random.Next(2) == 0 ? $"-({l})" : $"abs({l})", tenth);
            case 7:
                (string e, int third) = Number(next, most);
                (string f, int fourth) = random.Next(2) == 0 ? ("7.5", 1) : Number(next, most);
                return ($"modulo({e}, {f})", Math.Max(third, fourth));
            case 8 or 9:
                int decimals = random.Next(Math.Min(most, 4) + 1);
                return ($"{Rounding()}({(random.Next(2) == 0 ? Quotient(next) : Number(next).Text)}, {decimals})", decimals);
            case 10:
                (string g, int fifth) = Number(next, most);
                (string h, int sixth) = Number(next, most);
                return g == h ? (g, fifth) : ($"(if {Truth(next)} then {g} else {h})", Math.Max(fifth, sixth));
            case 11:
                (string i, int seventh) = Number(next, most);
                (string j, int eighth) = Number(next, most);
                return ($"{(random.Next(2) == 0 ? "min" : "max")}({i}, {j})", Math.Max(seventh, eighth));
            case 12 when !_inRow && most >= 2:
                string function = new[] { "sum", "min", "max" }[random.Next(3)];
                return random.Next(3) == 0 ? ($"count(members{Filter(depth)})", 0) : ($"{function}(members{Filter(depth)}.wage)", 2);
            case 13: return ($"{Date(next)}.{new[] { "year", "month", "day", "weekday" }[random.Next(4)]}", 0);
            case 14: return random.Next(2) == 0 ? ($"age at({Date(next)}, {Date(next)})", 0) : ($"string length({Text(next)})", 0);
            default:
                (string k, int ninth) = Number(next, most / 2);
                return ($"({k} ** 2)", 2 * ninth);
        }
    }

    public string Quotient(int depth)
    {
        if (depth <= 0) return $"({NumberLeaf(4).Text} / {NumberLeaf(4).Text})";
        int next = depth - 1;
        switch (random.Next(9))
        {
            case 0: return $"({Quotient(next)} + {Other(next)})";
            case 1: return $"({Other(next)} - {Quotient(next)})";
            case 2: return $"({Quotient(next)} * {Other(next)})";
            case 3: return $"-({Quotient(next)})";
            case 4:
                (string a, string b) = (Quotient(next), AnyNumber(next));
                return a == b ? a : $"(if {Truth(next)} then {a} else {b})";
            case 5 when !_inRow: return $"mean(members{Filter(depth)}.wage)";
            case 6: return $"{(random.Next(2) == 0 ? "min" : "max")}({Quotient(next)}, {AnyNumber(next)})";
            case 7: return $"({AnyNumber(next)} / {random.Next(1, 40)})";
            default: return $"({AnyNumber(next)} / {AnyNumber(next)})";
        }
    }

    public string Date(int depth)
    {
        if (depth <= 0) return random.Next(8) == 0 ? "as of" : Leaf("applied", "moved", "born");
        string date = random.Next(2) == 0 ? Leaf("applied", "moved", "born") : Date(depth - 1);
        if (date == "as of") return date;
        return random.Next(4) switch
        {
            0 => $"({date} {(random.Next(2) == 0 ? "+" : "-")} @\"P{random.Next(400)}{(random.Next(2) == 0 ? "D" : "M")}\")",
            1 when Date(0) is var other && other != date => $"(if {Truth(depth - 1)} then {date} else {other})",
            2 => $"({date} + @\"P{random.Next(9000)}Y\")",
            _ => date,
        };
    }

    public string Text(int depth) => depth <= 0 ? Leaf("note", "note", "job") : random.Next(5) switch
    {
        0 => $"upper case({Text(depth - 1)})",
        1 => $"({Text(depth - 1)} + \"{Word()}\")",
        2 => $"(if {Truth(depth - 1)} then note else \"{Word()}\")",
        3 => "string(size)",
        _ => Leaf("note", "note", "job"),
    };

    // Two equal ends are an equality, and equal branches are no choice: rules that say so are made shorter when they are loaded.
    private static string Between(string value, string low, string high) => low == high ? $"({value} = {low})" : $"({value} between {low} and {high})";

    private string AnyNumber(int depth) => random.Next(3) == 0 ? Quotient(depth) : Number(depth).Text;

    private string Other(int depth) => random.Next(2) == 0 ? Literal(6).Text : AnyNumber(depth);

    private (string Text, int Scale) NumberLeaf(int most)
    {
        (string, int)[] names = _inRow
            ? [("age", 0), ("wage", 2), ("size", 0), ("income", 2), ("age", 0), ("wage", 2)]
            : [("size", 0), ("income", 2), ("rate", 4), ("huge", 0), ("huge money", 2)];
        (string, int)[] fitting = [.. names.Where(name => name.Item2 <= most)];
        return fitting[random.Next(fitting.Length)];
    }

    private (string Text, int Scale) Literal(int most)
    {
        int scale = random.Next(Math.Min(most, 3) + 1);
        decimal value = random.Next(random.Next(2) == 0 ? 20 : 200_000) / (decimal)Math.Pow(10, scale);
        return ((random.Next(8) == 0 ? 0m : value + (1 / (decimal)Math.Pow(10, scale))).ToString("F" + scale, CultureInfo.InvariantCulture), scale);
    }

    private string Filter(int depth) => random.Next(3) == 0 ? "" : "[" + InRow(() => Truth(Math.Min(depth - 1, 2))) + "]";

    private string InRow(Func<string> write)
    {
        bool before = _inRow;
        _inRow = true;
        string text = write();
        _inRow = before;
        return text;
    }

    private string Leaf(string one, string two, string ofMember) => _inRow && random.Next(3) > 0 ? ofMember : random.Next(2) == 0 ? one : two;

    private string Comparison() => new[] { "<", "<=", ">", ">=", "=", "!=" }[random.Next(6)];

    private string Rounding() => new[] { "decimal", "round up", "round down", "round half up", "round half down" }[random.Next(5)];

    private string Word() => new[] { "A", "a", "bo", "", "é", "Ada" }[random.Next(6)];
}
