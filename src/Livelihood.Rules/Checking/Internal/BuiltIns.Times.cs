using Livelihood.Rules.Syntax;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Checking.Internal;

/// <content>Functions of dates and durations.</content>
internal static partial class BuiltIns
{
    private static IEnumerable<(string Name, BuiltIn Function)> Times()
    {
        yield return ("date", new BuiltIn(["year", "month", "day"], 1, true, DateOf) { Alone = "from" });
        yield return ("date and time", Fixed(["from"], DateTimeOf));
        yield return ("duration", Fixed(["from"], (c, a, _) => c.Known(a[0], "a duration in quotes") is { } text ? c.Temporal(text, TemporalKinds.Duration, a[0].Span) : null));
        yield return ("years and months duration", Fixed(["from", "to"], Between(Operation.MonthsBetween, Checker.Months)));
        yield return ("age at", Fixed(["birth date", "date"], Between(Operation.AgeAt, Checker.Whole)));
        yield return ("day of year", Fixed(["date"], (c, a, span) => c.DateOf(a[0]) is { } date ? c.Make(Operation.DayOfYear, Checker.Whole, span, date) : null));
        yield return ("week of year", Fixed(["date"], (c, a, span) => c.DateOf(a[0]) is { } date ? c.Make(Operation.WeekOfYear, Checker.Whole, span, date) : null));
    }

    private static TypedNode? DateOf(Checker checker, IReadOnlyList<Argument> arguments, TextSpan span)
    {
        if (arguments.Count == 1)
        {
            if (arguments[0].Value is Operand.Single { Node: { } node })
            {
                if (node.Type is RuleType.Date) return node;
                if (node.Type is RuleType.DateTime) return checker.Make(Operation.DatePart, Checker.Date, span, node);
            }

            return checker.Known(arguments[0], "a date in quotes") is { } text ? checker.Temporal(text, TemporalKinds.Date, arguments[0].Span) : null;
        }

        if (arguments.Count != 3)
        {
            checker.Report(span, "The function \"date\" is called with a wrong number of arguments", arguments.Count == 2 ? "2" : "more than 3", "1 or 3");
            return null;
        }

        var parts = new TypedNode[3];
        bool good = true;
        for (int i = 0; i < 3; i++)
        {
            if (checker.Number(arguments[i]) is { } part && checker.Coerce(part, Checker.Whole, arguments[i].Span) is { } whole) parts[i] = whole;
            else good = false;
        }

        if (!good) return null;
        if (parts is not [ConstantNode { IsMissing: false } year, ConstantNode { IsMissing: false } month, ConstantNode { IsMissing: false } day])
            return checker.Make(Operation.DateOf, Checker.Date, span, parts);
        bool exists = year.Bits is >= 1 and <= 9999 && month.Bits is >= 1 and <= 12 && day.Bits >= 1 && day.Bits <= DateTime.DaysInMonth((int)year.Bits, (int)month.Bits);
        if (exists) return checker.Nodes.Constant(Checker.Date, new DateOnly((int)year.Bits, (int)month.Bits, (int)day.Bits).DayNumber, span);
        checker.Report(span, "A date that does not exist is used", FormattableString.Invariant($"{year.Bits}, {month.Bits}, {day.Bits}"));
        return null;
    }

    private static TypedNode? DateTimeOf(Checker checker, IReadOnlyList<Argument> arguments, TextSpan span)
    {
        if (arguments[0].Value is Operand.Single { Node: { } node })
        {
            if (node.Type is RuleType.DateTime) return node;
            if (node.Type is RuleType.Date) return checker.Make(Operation.DateTimeOf, Checker.DateTime, span, node);
        }

        if (checker.Known(arguments[0], "a date and time in quotes") is not { } text) return null;
        TypedNode? known = checker.Temporal(text, TemporalKinds.DateTime | TemporalKinds.Date, arguments[0].Span);
        return known is ConstantNode { Type: RuleType.Date } date ? checker.Nodes.Constant(Checker.DateTime, date.Bits * TimeSpan.MicrosecondsPerDay, span) : known;
    }

    private static Func<Checker, IReadOnlyList<Argument>, TextSpan, TypedNode?> Between(Operation operation, RuleType type) => (checker, arguments, span) =>
    {
        TypedNode? from = checker.DateOf(arguments[0]), to = checker.DateOf(arguments[1]);
        return from is null || to is null ? null : checker.Make(operation, type, span, from, to);
    };
}
