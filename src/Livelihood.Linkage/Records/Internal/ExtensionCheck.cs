using Livelihood.Core.Documents;
using Livelihood.Linkage.Standardising;

namespace Livelihood.Linkage.Records.Internal;

/// <summary>Checks that everything a model names from outside is there: comparators, population tables, standardising functions.</summary>
internal static class ExtensionCheck
{
    public static void Check(LinkageModel model, LinkageExtensions extensions, ProblemList problems)
    {
        var comparators = new Names("comparator", [.. extensions.Comparators.Select(c => c.Name)], problems);
        var tables = new Names("population table", [.. extensions.FrequencyTables.Keys], problems);
        for (int c = 0; c < model.Comparisons.Count; c++)
        {
            Comparison comparison = model.Comparisons[c];
            if (comparison.TermFrequency?.Table is { } table) tables.Need(table, $"$.compare[{c}].termFrequency.table");
            for (int level = 0; level < comparison.Levels.Count; level++) Test(comparison.Levels[level].Test, $"$.compare[{c}].levels[{level}]", comparators);
        }
        for (int v = 0; v < model.Vetoes.Count; v++) Test(model.Vetoes[v], $"$.veto[{v}]", comparators);
        var registry = new StandardiserRegistry(extensions.Standardisers);
        foreach (LinkageField field in model.Fields)
        {
            try
            {
                field.Standardise.Bind(registry);
            }
            catch (ArgumentException missing)
            {
                problems.Add($"$.fields.{field.Name}.standardise", missing.Message, expected: "a standardiser registered under this name");
            }
        }
    }

    private static void Test(LevelTest test, string path, Names comparators)
    {
        switch (test)
        {
            case LevelTest.Comparator own:
                comparators.Need(own.Name, path);
                break;
            case LevelTest.All all:
                foreach (LevelTest part in all.Parts) Test(part, path, comparators);
                break;
            case LevelTest.Any any:
                foreach (LevelTest part in any.Parts) Test(part, path, comparators);
                break;
            case LevelTest.Negation negation:
                Test(negation.Part, path, comparators);
                break;
        }
    }

    private sealed class Names(string what, string[] known, ProblemList problems)
    {
        public void Need(string name, string path)
        {
            if (known.Contains(name)) return;
            string expected = known.Length == 0 ? $"a {what} registered under this name" : $"one of {string.Join(", ", known)}";
            problems.Add(path, $"There is no {what} '{name}'.", name, expected, Spelling.Nearest(name, known));
        }
    }
}
