using System.Globalization;

namespace Livelihood.Linkage;

/// <summary>Says in plain words what a comparison level asks.</summary>
public static class LevelLabels
{
    /// <summary>Gives a level's own label, or words made from its test.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="level">The level's index.</param>
    public static string Of(Comparison comparison, int level)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return comparison.Levels[level].Label ?? Of(comparison.Levels[level].Test);
    }

    /// <summary>Gives the words for a test.</summary>
    /// <param name="test">The test.</param>
    public static string Of(LevelTest test) => test switch
    {
        LevelTest.Missing t => "missing on either side" + On(t.On),
        LevelTest.Otherwise => "anything else",
        LevelTest.Exact t => "equal" + On(t.On),
        LevelTest.JaroWinkler t => $"Jaro-Winkler similarity at least {Number(t.AtLeast)}" + On(t.On),
        LevelTest.Jaro t => $"Jaro similarity at least {Number(t.AtLeast)}" + On(t.On),
        LevelTest.Levenshtein t => $"at most {Edits(t.AtMost)}" + On(t.On),
        LevelTest.DamerauLevenshtein t => $"at most {Edits(t.AtMost)}, swaps of neighbours included" + On(t.On),
        LevelTest.Dice t => $"Dice of {t.Q}-grams at least {Number(t.AtLeast)}" + On(t.On),
        LevelTest.Jaccard t => $"Jaccard at least {Number(t.AtLeast)}" + On(t.On),
        LevelTest.TokenSet t => $"token sets alike by at least {Number(t.AtLeast)}" + On(t.On),
        LevelTest.WithinPeriod t => $"at most {Period(t)} apart" + On(t.On),
        LevelTest.WithinNumber t => $"at most {Number(t.AtMost)} apart" + On(t.On),
        LevelTest.WithinPercent t => $"at most {Number(t.AtMost)} % apart" + On(t.On),
        LevelTest.Swapped t => $"{t.First} and {t.Second} in each other's place",
        LevelTest.SwappedDayMonth t => "day and month exchanged" + On(t.On),
        LevelTest.Prefix t => $"first {t.Length} characters equal" + On(t.On),
        LevelTest.StartsWith t => $"one begins with the other ({t.AtLeast} characters or more)" + On(t.On),
        LevelTest.Overlap t => $"at least {t.AtLeast} in common" + On(t.On),
        LevelTest.Comparator t => $"{t.Name} at least {Number(t.AtLeast)}" + On(t.On),
        LevelTest.All t => string.Join(" and ", t.Parts.Select(Part)),
        LevelTest.Any t => string.Join(" or ", t.Parts.Select(Part)),
        LevelTest.Negation t => "not " + Part(t.Part),
        _ => test.ToString(),
    };

    private static string Part(LevelTest test) => test is LevelTest.All or LevelTest.Any ? $"({Of(test)})" : Of(test);

    private static string On(string? field) => field is null ? "" : $" on {field}";

    private static string Edits(int count) => count == 1 ? "1 edit" : $"{count} edits";

    private static string Number(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    private static string Period(LevelTest.WithinPeriod period)
    {
        var parts = new List<string>();
        void Add(int count, string unit)
        {
            if (count > 0) parts.Add($"{count} {unit}{(count == 1 ? "" : "s")}");
        }
        Add(period.Years, "year");
        Add(period.Months, "month");
        Add(period.Days, "day");
        return parts.Count == 0 ? "0 days" : string.Join(" ", parts);
    }
}
