using System.Text.Json;
using Livelihood.Core.Documents;

namespace Livelihood.Linkage.Model.Internal;

/// <summary>Reads comparison levels and tests: a word such as <c>"exact"</c>, or an object with one test and what belongs to it.</summary>
internal static class LevelReader
{
    private static readonly string[] Words = ["null", "exact", "else", "swapped-day-month"];

    private static readonly string[] Keys =
    [
        "exact", "jaro-winkler", "jaro", "levenshtein", "damerau-levenshtein", "edits", "dice", "jaccard", "token-set", "within",
        "within-percent", "swapped", "swapped-day-month", "prefix", "starts-with", "overlap", "comparator", "and", "or", "not", "null", "else",
    ];

    public static ComparisonLevel? Read(DocumentNode node)
    {
        if (node.Kind == JsonValueKind.String) return Word(node) is { } word ? new ComparisonLevel { Test = word } : null;
        if (node.AsObject() is not { } map) return null;
        LevelTest? test = Test(map);
        bool fixM = false, fixU = false;
        foreach (DocumentNode part in map.OptionalArray("fix"))
        {
            string? which = part.AsOneOf("m", "u");
            fixM |= which == "m";
            fixU |= which == "u";
        }
        string? label = map.OptionalText("label");
        double? m = map.OptionalNumber("m", 0, 1), u = map.OptionalNumber("u", 0, 1);
        map.Finish();
        return test is null ? null : new ComparisonLevel { Test = test, Label = label, M = m, U = u, FixM = fixM, FixU = fixU };
    }

    /// <summary>A test that stands alone, as in <c>and</c> or <c>veto</c>.</summary>
    public static LevelTest? ReadTest(DocumentNode node)
    {
        if (node.Kind == JsonValueKind.String) return Word(node);
        if (node.AsObject() is not { } map) return null;
        LevelTest? test = Test(map);
        map.Finish();
        return test;
    }

    private static LevelTest? Word(DocumentNode node) => node.AsOneOf(Words) switch
    {
        "null" => new LevelTest.Missing(),
        "exact" => new LevelTest.Exact(),
        "else" => new LevelTest.Otherwise(),
        "swapped-day-month" => new LevelTest.SwappedDayMonth(),
        _ => null,
    };

    private static LevelTest? Test(DocumentObject map)
    {
        string[] present = [.. Keys.Where(map.Has)];
        if (present.Length != 1)
        {
            string found = present.Length == 0 ? string.Join(", ", map.Node.Element.EnumerateObject().Select(p => p.Name)) : string.Join(", ", present);
            string? near = present.Length > 0 ? null : map.Node.Element.EnumerateObject().Select(p => Spelling.Nearest(p.Name, Keys)).FirstOrDefault(n => n is not null);
            map.Problems.Add(map.Path, "A level has one test.", found, $"one of {string.Join(", ", Keys)}", near);
            foreach (string key in present) map.Optional(key);
            return null;
        }
        string test = present[0];
        DocumentNode node = map.Required(test)!;
        string? on = TakesField(test) ? map.OptionalText("on") : null;
        return test switch
        {
            "null" => node.Kind == JsonValueKind.String ? new LevelTest.Missing(node.AsText()) : Flag(node, new LevelTest.Missing()),
            "else" => Flag(node, new LevelTest.Otherwise()),
            "exact" => node.Kind == JsonValueKind.String ? new LevelTest.Exact(node.AsText()) : Flag(node, new LevelTest.Exact(on)),
            "swapped-day-month" => Flag(node, new LevelTest.SwappedDayMonth(on)),
            "jaro-winkler" => Share(node) is { } t ? new LevelTest.JaroWinkler(t, on) : null,
            "jaro" => Share(node) is { } t ? new LevelTest.Jaro(t, on) : null,
            "token-set" => Share(node) is { } t ? new LevelTest.TokenSet(t, on) : null,
            "dice" => Share(node) is { } t ? new LevelTest.Dice(t, Gram(map), on) : null,
            "jaccard" => Share(node) is { } t ? new LevelTest.Jaccard(t, Gram(map), on) : null,
            "levenshtein" => Count(node, 0) is { } n ? new LevelTest.Levenshtein(n, on) : null,
            "damerau-levenshtein" or "edits" => Count(node, 0) is { } n ? new LevelTest.DamerauLevenshtein(n, on) : null,
            "prefix" => Count(node, 1) is { } n ? new LevelTest.Prefix(n, on) : null,
            "starts-with" => Count(node, 1) is { } n ? new LevelTest.StartsWith(n, on) : null,
            "overlap" => Count(node, 1) is { } n ? new LevelTest.Overlap(n, on) : null,
            "within-percent" => node.AsNumber(0, 100) is { } p ? new LevelTest.WithinPercent(p, on) : null,
            "within" => Within(node, on),
            "swapped" => Swapped(node),
            "comparator" => Comparator(node, map, on),
            "not" => ReadTest(node) is { } part ? new LevelTest.Negation(part) : null,
            "and" => Parts(node) is { Count: > 0 } parts ? new LevelTest.All(parts) : null,
            _ => Parts(node) is { Count: > 0 } parts ? new LevelTest.Any(parts) : null,
        };
    }

    private static bool TakesField(string test) => test is not ("swapped" or "and" or "or" or "not" or "null" or "else");

    private static LevelTest? Flag(DocumentNode node, LevelTest test)
    {
        if (node.Kind == JsonValueKind.True) return test;
        node.Report("This test has no value of its own.", test is LevelTest.Exact or LevelTest.Missing ? "true, or the name of a field" : "true");
        return null;
    }

    private static double? Share(DocumentNode node) => node.AsNumber(0, 1);

    private static int? Count(DocumentNode node, int least) => (int?)node.AsInteger(least, 1000);

    private static int Gram(DocumentObject map) => (int)(map.OptionalInteger("q", 1, 10) ?? 2);

    private static LevelTest? Within(DocumentNode node, string? on)
    {
        if (node.Kind == JsonValueKind.Number) return node.AsNumber(0) is { } amount ? new LevelTest.WithinNumber(amount, on) : null;
        if (node.AsText() is not { } text) return null;
        if (CalendarPeriod.TryParse(text, out int years, out int months, out int days)) return new LevelTest.WithinPeriod(years, months, days, on);
        node.Report("The text is not a duration.", "a number for numbers, or a duration such as \"P30D\", \"P1M\" or \"P1Y\" for dates");
        return null;
    }

    private static LevelTest.Swapped? Swapped(DocumentNode node)
    {
        string[] names = [.. node.AsArray().Select(n => n.AsText()).OfType<string>()];
        if (names.Length == 2) return new LevelTest.Swapped(names[0], names[1]);
        node.Report("Two fields are swapped.", "a list of two field names");
        return null;
    }

    private static LevelTest.Comparator? Comparator(DocumentNode node, DocumentObject map, string? on)
    {
        double? atLeast = map.RequiredNumber("at-least", 0, 1);
        return node.AsText() is { } name && atLeast is { } threshold ? new LevelTest.Comparator(name, threshold, on) : null;
    }

    private static List<LevelTest> Parts(DocumentNode node)
    {
        List<LevelTest> parts = [.. node.AsArray().Select(ReadTest).OfType<LevelTest>()];
        if (parts.Count == 0) node.Report("There is no test in the list.", "one test or more");
        return parts;
    }
}
