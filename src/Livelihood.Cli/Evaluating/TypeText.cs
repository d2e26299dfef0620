using System.Globalization;
using Livelihood.Core.Documents;
using Livelihood.Core.Numbers;
using Livelihood.Rules.Declaring;
using Livelihood.Rules.Types;

namespace Livelihood.Cli.Evaluating;

/// <summary>Reads the type of a column from the command line: <c>income=number(2, CNY/year)</c>, <c>area=category(urban, rural)</c>.</summary>
internal static class TypeText
{
    private const string Option = "--type";

    private static readonly SortedDictionary<string, RuleType> Plain = new(StringComparer.Ordinal)
    {
        ["boolean"] = new RuleType.Boolean(),
        ["text"] = new RuleType.Text(),
        ["date"] = new RuleType.Date(),
        ["date and time"] = new RuleType.DateTime(),
        ["days duration"] = new RuleType.DaysDuration(),
        ["months duration"] = new RuleType.MonthsDuration(),
        ["region"] = new RuleType.Region(),
    };

    private static readonly string[] Words = ["number", "category", .. Plain.Keys];

    /// <summary>Reads a declaration; reports what is wrong and gives null.</summary>
    public static RuleField? Read(string text, ProblemList problems)
    {
        int equal = text.IndexOf('=', StringComparison.Ordinal);
        string name = equal < 0 ? "" : text[..equal].Trim();
        if (name.Length == 0)
        {
            problems.Add(Option, "The text does not name a column and its type.", $"\"{text}\"", "such as \"income=number(2, CNY/year)\"");
            return null;
        }
        return ReadType(name, text[(equal + 1)..].Trim(), problems) is { } type ? new RuleField { Name = name, Type = type } : null;
    }

    private static RuleType? ReadType(string name, string text, ProblemList problems)
    {
        int open = text.IndexOf('(', StringComparison.Ordinal);
        string word = open < 0 ? text : text[..open].Trim();
        string[] parts = [];
        if (open >= 0)
        {
            if (!text.EndsWith(')')) return Fault(name, text, "a closing bracket at the end", problems);
            parts = text[(open + 1)..^1].Split(',', StringSplitOptions.TrimEntries);
        }
        if (word == "number") return Number(name, text, parts, problems);
        if (word == "category")
        {
            string[] codes = [.. parts.Where(p => p.Length > 0).Distinct()];
            return codes.Length > 0 && codes.Length == parts.Length ? new RuleType.Category(codes) : Fault(name, text, "different codes such as category(urban, rural)", problems);
        }
        if (Plain.TryGetValue(word, out RuleType? plain)) return open < 0 ? plain : Fault(name, text, "no brackets", problems);
        problems.Add(Option, $"The type of \"{name}\" is not known.", $"\"{word}\"", $"one of {string.Join(", ", Words)}", Spelling.Nearest(word, Words));
        return null;
    }

    private static RuleType.Number? Number(string name, string text, string[] parts, ProblemList problems)
    {
        const string Expected = "number, number(2) or number(2, CNY/year)";
        int scale = 0;
        Unit unit = Unit.None;
        bool good = parts.Length <= 2
            && (parts.Length == 0 || (int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out scale) && scale <= FixedPoint.LargestScale))
            && (parts.Length < 2 || Unit.TryParse(parts[1], out unit));
        if (good) return new RuleType.Number(scale, unit);
        Fault(name, text, Expected, problems);
        return null;
    }

    private static RuleType? Fault(string name, string text, string expected, ProblemList problems)
    {
        problems.Add(Option, $"The type of \"{name}\" cannot be read.", $"\"{text}\"", expected);
        return null;
    }
}
