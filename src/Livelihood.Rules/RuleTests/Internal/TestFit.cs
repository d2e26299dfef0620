using Livelihood.Rules.Types;

namespace Livelihood.Rules.RuleTests.Internal;

/// <summary>Says whether tests that were made in code fit the rules; those of documents and grids are checked when they are read.</summary>
internal static class TestFit
{
    public static void ThrowIfNotOf(RuleSet rules, IReadOnlyList<RuleTest> tests)
    {
        var names = TestNames.Of(rules.Inputs, rules.Children, rules.Compiled);
        string[] faults = [.. tests.SelectMany(t => Faults(t, names)).Take(20)];
        if (faults.Length > 0) throw new ArgumentException($"The tests do not fit the rules: {string.Join("; ", faults)}.", nameof(tests));
    }

    private static IEnumerable<string> Faults(RuleTest test, TestNames names)
    {
        foreach (string fault in Given(test.Given, names.Inputs)) yield return $"{test.Name}: {fault}";
        foreach ((string child, var rows) in test.Rows)
        {
            if (!names.Children.TryGetValue(child, out IReadOnlyDictionary<string, RuleType>? fields)) yield return $"{test.Name}: \"{child}\" is no child table";
            else foreach (string fault in rows.SelectMany(r => Given(r, fields))) yield return $"{test.Name}: {child}: {fault}";
        }

        foreach ((string name, RuleTestExpectation expected) in test.Expected)
        {
            if (!names.Results!.TryGetValue(name, out (RuleType Type, string? Child) result)) yield return $"{test.Name}: \"{name}\" is no result";
            else if (expected.PerRow != result.Child is not null) yield return $"{test.Name}: \"{name}\" has one value {(expected.PerRow ? "only" : "per row")}";
            else if (expected.Values.Count != (result.Child is null ? 1 : test.Rows.TryGetValue(result.Child, out var rows) ? rows.Count : 0)) yield return $"{test.Name}: \"{name}\" expects {expected.Values.Count} values";
            else foreach (RuleTestValue value in expected.Values)
                if (value is RuleTestValue.Missing || (value is RuleTestValue.Known known && TestValueText.Fault(result.Type, known.Text) is not null)) yield return $"{test.Name}: \"{name}\" cannot be {value}";
        }
    }

    private static IEnumerable<string> Given(IReadOnlyDictionary<string, RuleTestValue> given, IReadOnlyDictionary<string, RuleType> types)
    {
        foreach ((string name, RuleTestValue value) in given)
        {
            if (!types.TryGetValue(name, out RuleType? type)) yield return $"\"{name}\" is no input";
            else if (value is RuleTestValue.Unknown || (value is RuleTestValue.Known known && TestValueText.Fault(type, known.Text) is not null)) yield return $"\"{name}\" cannot be {value}";
        }
    }
}
