using System.Text.RegularExpressions;
using Livelihood.Core.Numbers;
using Livelihood.Core.Regions;
using Livelihood.Rules.Feel.Internal;
using Livelihood.Rules.Syntax;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Checking.Internal;

/// <content>Functions of texts and of region codes.</content>
internal static partial class BuiltIns
{
    private const int LongestPattern = 1_000;
    private const long MostRepetitions = 100_000;

    private static RuleType Text => new RuleType.Text();
    private static RuleType Truth => new RuleType.Boolean();

    private static IEnumerable<(string Name, BuiltIn Function)> Texts()
    {
        yield return ("string length", OfTexts(["string"], Operation.Length, Checker.Whole));
        yield return ("upper case", OfTexts(["string"], Operation.UpperCase, Text));
        yield return ("lower case", OfTexts(["string"], Operation.LowerCase, Text));
        yield return ("trim", OfTexts(["string"], Operation.Trim, Text));
        yield return ("contains", OfTexts(["string", "match"], Operation.Contains, Truth));
        yield return ("starts with", OfTexts(["string", "match"], Operation.StartsWith, Truth));
        yield return ("ends with", OfTexts(["string", "match"], Operation.EndsWith, Truth));
        yield return ("substring before", OfTexts(["string", "match"], Operation.SubstringBefore, Text));
        yield return ("substring after", OfTexts(["string", "match"], Operation.SubstringAfter, Text));
        yield return ("substring", Fixed(["string", "start position", "length"], Substring, 2));
        yield return ("matches", Fixed(["input", "pattern", "flags"], (c, a, span) => Matches(c, a, span, false), 2));
        yield return ("replace", Fixed(["input", "pattern", "replacement", "flags"], (c, a, span) => Matches(c, a, span, true), 3));
        yield return ("string", Fixed(["from"], TextOf));
        yield return ("number", Fixed(["from"], NumberOf));
        yield return ("in region", Fixed(["region", "ancestor"], Within));
    }

    private static BuiltIn OfTexts(IReadOnlyList<string> parameters, Operation operation, RuleType type) => Fixed(parameters, (checker, arguments, span) =>
    {
        TypedNode?[] texts = [.. arguments.Select(checker.Text)];
        return texts.Contains(null) ? null : checker.Make(operation, type, span, [.. texts.OfType<TypedNode>()]);
    });

    private static TypedNode? Substring(Checker checker, IReadOnlyList<Argument> arguments, TextSpan span)
    {
        TypedNode? text = checker.Text(arguments[0]), start = Position(1), length = arguments.Count > 2 ? Position(2) : null;
        if (text is null || start is null || (length is null && arguments.Count > 2)) return null;
        return checker.Make(Operation.Substring, Text, span, length is null ? [text, start] : [text, start, length]);

        TypedNode? Position(int at)
        {
            if (checker.Number(arguments[at]) is not { } number) return null;
            if (number.Type is RuleType.Number { Scale: 0, Unit.IsNone: true }) return number;
            checker.Report(arguments[at].Span, "An argument is of another type than the function needs", number.Type.ToString(), Checker.Whole.ToString());
            return null;
        }
    }

    private static TypedNode? Matches(Checker checker, IReadOnlyList<Argument> arguments, TextSpan span, bool replaces)
    {
        int flagsAt = replaces ? 3 : 2;
        TypedNode? input = checker.Text(arguments[0]);
        string? pattern = checker.Known(arguments[1], "a pattern in quotes");
        string? replacement = replaces ? checker.Known(arguments[2], "a replacement in quotes") : null;
        string? flags = arguments.Count > flagsAt ? checker.Known(arguments[flagsAt], "flags in quotes: i, m, s, x or q") : "";
        if (pattern is null || flags is null || !Compiles(checker, ref pattern, flags, arguments, flagsAt)) return null;
        if (input is null || (replaces && replacement is null)) return null;
        TypedNode constant = checker.Nodes.Text(Text, pattern, arguments[1].Span);
        if (!replaces) return checker.Make(Operation.Matches, Truth, span, input, constant);
        return Replacement(checker, arguments, pattern, flags, replacement!) is { } host
            ? checker.Make(Operation.Replace, Text, span, input, constant, checker.Nodes.Text(Text, host, arguments[2].Span))
            : null;
    }

    /// <summary>The replacement in the host's form; a pattern that matches nothing at all has none.</summary>
    private static string? Replacement(Checker checker, IReadOnlyList<Argument> arguments, string pattern, string flags, string replacement)
    {
        Regex regex = new(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        if (regex.IsMatch(""))
        {
            checker.Report(arguments[1].Span, "A pattern that is replaced matches the empty text", Quoted.Text(pattern));
            return null;
        }

        if (flags.Contains('q', StringComparison.Ordinal)) return replacement.Replace("$", "$$", StringComparison.Ordinal);
        string? host = XPathPattern.Replacement(replacement, regex.GetGroupNumbers().Length - 1);
        if (host is null) checker.Report(arguments[2].Span, "A replacement is not well formed", Quoted.Text(replacement), "texts with $1 for a group, \\$ for $ and \\\\ for \\");
        return host;
    }

    private static bool Compiles(Checker checker, ref string pattern, string flags, IReadOnlyList<Argument> arguments, int flagsAt)
    {
        if (flags.Any(f => f is not ('i' or 'm' or 's' or 'x' or 'q')))
        {
            checker.Report(arguments[flagsAt].Span, "Flags that a pattern does not have stand", Quoted.Text(flags), "some of i, m, s, x and q");
            return false;
        }

        string? whole = XPathPattern.Host(pattern, flags);
        string? fault = pattern.Length > LongestPattern ? "it is longer than 1000 characters"
            : Repetitions(pattern) * pattern.Length > MostRepetitions ? "its repetitions multiply to too many"
            : null;
        if (fault is null)
        {
            try
            {
                _ = new Regex(whole ?? pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
                if (whole is not null)
                {
                    pattern = whole;
                    return true;
                }

                fault = "it is not a regular expression of XPath";
            }
            catch (ArgumentException)
            {
                fault = "it is not a regular expression";
            }
            catch (NotSupportedException)
            {
                fault = "it looks ahead, looks back or refers to a group, which takes more than linear time";
            }
        }

        checker.Report(arguments[1].Span, $"A pattern cannot be used, since {fault}, as it stands", Quoted.Text(pattern));
        return false;
    }

    // An upper bound of how often counted repetitions inside one another copy a part of the pattern.
    private static long Repetitions(string pattern)
    {
        long product = 1, number = 0;
        bool counting = false;
        foreach (char c in pattern)
        {
            if (c == '{') (counting, number) = (true, 0);
            else if (counting && char.IsAsciiDigit(c)) number = Math.Min((number * 10) + (c - '0'), MostRepetitions + 1);
            else if (counting && c == ',') number = 0;
            else if (counting && c == '}') (counting, product) = (false, Math.Min(product * Math.Max(number, 1), MostRepetitions + 1));
            else counting = false;
        }

        return product;
    }

    private static TypedNode? TextOf(Checker checker, IReadOnlyList<Argument> arguments, TextSpan span)
    {
        if (checker.Single(arguments[0].Value, arguments[0].Span) is not { } value) return null;
        if (value.Type is RuleType.Text) return value;
        if (value.Type is RuleType.Category or RuleType.Region or RuleType.Number { Scale: not null } or RuleType.Date)
            return checker.Make(Operation.TextOf, Text, span, value);
        checker.Report(arguments[0].Span, "A value that has no one way to be written stands", value.Type.ToString(), "a code, a number or a date");
        return null;
    }

    private static TypedNode? NumberOf(Checker checker, IReadOnlyList<Argument> arguments, TextSpan span)
    {
        if (arguments[0].Value is Operand.Single { Node: { Type: RuleType.Number } already }) return already;
        if (checker.Known(arguments[0], "a number in quotes") is not { } text) return null;
        NumberParse number = FixedPoint.TryParse(text);
        if (number.IsValue) return checker.Nodes.Constant(new RuleType.Number(number.Value.Scale, Unit.None), number.Value.Units, span);
        checker.Report(arguments[0].Span, "A text that is not a number stands", Quoted.Text(text));
        return null;
    }

    private static TypedNode? Within(Checker checker, IReadOnlyList<Argument> arguments, TextSpan span)
    {
        TypedNode? region = checker.One<RuleType.Region>(arguments[0], "a region");
        if (checker.Known(arguments[1], "the code of a region in quotes") is not { } code) return null;
        if (!RegionCode.TryParse(code, out _))
        {
            checker.Report(arguments[1].Span, "A text that is not the code of a region is used", Quoted.Text(code), "letters, digits, points, hyphens and underscores");
            return null;
        }

        return region is null ? null : checker.Make(Operation.RegionWithin, Truth, span, region, checker.Nodes.Text(new RuleType.Region(), code, arguments[1].Span));
    }
}
