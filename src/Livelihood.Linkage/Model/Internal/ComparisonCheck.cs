using System.Globalization;
using Livelihood.Core.Documents;

namespace Livelihood.Linkage.Model.Internal;

/// <summary>Checks a comparison: the order of its levels, what each test asks of its field, its probabilities.</summary>
internal static class ComparisonCheck
{
    private const double Rounding = 1e-6;
    private const int MostLevels = 100;

    public static void Check(Comparison comparison, string path, FieldNames names, ProblemList problems)
    {
        names.Find(comparison.Field, $"{path}.field");
        IReadOnlyList<ComparisonLevel> levels = comparison.Levels;
        int graded = levels.Count(l => !l.IsMissing);
        if (graded < 2) problems.Add($"{path}.levels", "A comparison tells at least two levels apart.", $"{graded} beside the null level", "two or more");
        if (levels.Count > MostLevels) problems.Add($"{path}.levels", "There are too many levels.", $"{levels.Count}", $"at most {MostLevels}");
        for (int level = 0; level < levels.Count; level++)
        {
            string at = $"{path}.levels[{level}]";
            bool last = level == levels.Count - 1;
            if (levels[level].IsMissing && level > 0) problems.Add(at, "The null level does not come first.", $"level {level}", "the first level");
            if (levels[level].Test is LevelTest.Otherwise != last)
                problems.Add(at, last ? "The last level leaves pairs without a level." : "No level after this one can hold.", expected: last ? "\"else\"" : "\"else\" last only");
            Test(levels[level].Test, comparison.Field, at, names, problems);
        }
        if (levels.Count > 0 && !levels[0].IsMissing)
            problems.Add($"{path}.levels[0]", "Missing values have no level of their own.", expected: "\"null\" first: a missing value is no evidence");
        Probabilities(levels, $"{path}.levels", problems);
        if (comparison.TermFrequency is { } terms) Frequencies(comparison, terms, $"{path}.termFrequency", names, problems);
    }

    /// <summary>Checks a test and its parts.</summary>
    public static void Test(LevelTest test, string own, string path, FieldNames names, ProblemList problems)
    {
        switch (test)
        {
            case LevelTest.All all:
                foreach (LevelTest part in all.Parts) Part(part);
                return;
            case LevelTest.Any any:
                foreach (LevelTest part in any.Parts) Part(part);
                return;
            case LevelTest.Negation not:
                Part(not.Part);
                return;
            case LevelTest.Swapped swapped:
                names.Find(swapped.First, path);
                names.Find(swapped.Second, path);
                return;
            case LevelTest.Otherwise:
                return;
        }
        string name = OnOf(test) ?? own;
        if (name.Length == 0)
        {
            problems.Add(path, "The test does not say which field it looks at.", expected: "\"on\": a field");
            return;
        }
        if (OnOf(test) is null && own.Length > 0)
        {
            // The comparison's own field is reported once, for the comparison.
            if (names.Knows(name)) Type(test, names.Find(name, path)!, path, problems);
            return;
        }
        if (names.Find(name, path) is { } field) Type(test, field, path, problems);

        void Part(LevelTest part)
        {
            if (part is LevelTest.Otherwise) problems.Add(path, "\"else\" inside another test always holds.", expected: "a test that can fail");
            Test(part, own, path, names, problems);
        }
    }

    private static void Frequencies(Comparison comparison, TermFrequency terms, string path, FieldNames names, ProblemList problems)
    {
        if (terms.On is { } on && names.Find(on, $"{path}.on") is null) return;
        string field = terms.On ?? comparison.Field;
        if (!comparison.Levels.Any(l => ImpliedEquality.Holds(l.Test, comparison.Field, field)))
            problems.Add(path, "Term frequencies need a level of exact agreement.", expected: terms.On is null ? "a level \"exact\"" : $"a level that holds only where '{field}' is equal");
    }

    private static void Type(LevelTest test, LinkageField field, string path, ProblemList problems)
    {
        FieldType? needed = test switch
        {
            LevelTest.WithinPeriod or LevelTest.SwappedDayMonth => FieldType.Date,
            LevelTest.WithinNumber or LevelTest.WithinPercent => FieldType.Number,
            LevelTest.Overlap => FieldType.Set,
            _ => null,
        };
        if (needed is { } type && field.Type != type)
            problems.Add(path, $"The test needs a field of type {Word(type)}; '{field.Name}' is of type {Word(field.Type)}.", Word(field.Type), Word(type));
        if (field.Type == FieldType.Set && test is not (LevelTest.Overlap or LevelTest.Jaccard or LevelTest.Exact or LevelTest.Missing))
            problems.Add(path, $"'{field.Name}' is a set, which this test cannot compare.", Word(field.Type), "\"exact\", \"overlap\" or \"jaccard\"");
    }

    private static void Probabilities(IReadOnlyList<ComparisonLevel> levels, string path, ProblemList problems)
    {
        double m = levels.Sum(l => l.M ?? 0), u = levels.Sum(l => l.U ?? 0);
        if (m > 1 + Rounding) problems.Add(path, "The m-probabilities add up to more than 1.", m.ToString(CultureInfo.InvariantCulture), "at most 1");
        if (u > 1 + Rounding) problems.Add(path, "The u-probabilities add up to more than 1.", u.ToString(CultureInfo.InvariantCulture), "at most 1");
        for (int level = 0; level < levels.Count; level++)
        {
            if (levels[level] is { M: <= 0 or double.NaN } or { U: <= 0 or double.NaN })
                problems.Add($"{path}[{level}]", "A probability of 0 would decide alone.", expected: "m and u above 0");
            if (levels[level] is { FixM: true, M: null } or { FixU: true, U: null })
                problems.Add($"{path}[{level}]", "A parameter is fixed that is not stated.", expected: "its value");
        }
    }

    private static string Word(FieldType type) => type switch
    {
        FieldType.Date => "date",
        FieldType.Number => "number",
        FieldType.Set => "set",
        _ => "text",
    };

    internal static string? OnOf(LevelTest test) => test switch
    {
        LevelTest.Missing t => t.On,
        LevelTest.Exact t => t.On,
        LevelTest.JaroWinkler t => t.On,
        LevelTest.Jaro t => t.On,
        LevelTest.Levenshtein t => t.On,
        LevelTest.DamerauLevenshtein t => t.On,
        LevelTest.Dice t => t.On,
        LevelTest.Jaccard t => t.On,
        LevelTest.TokenSet t => t.On,
        LevelTest.WithinPeriod t => t.On,
        LevelTest.WithinNumber t => t.On,
        LevelTest.WithinPercent t => t.On,
        LevelTest.SwappedDayMonth t => t.On,
        LevelTest.Prefix t => t.On,
        LevelTest.StartsWith t => t.On,
        LevelTest.Overlap t => t.On,
        LevelTest.Comparator t => t.On,
        _ => null,
    };
}
