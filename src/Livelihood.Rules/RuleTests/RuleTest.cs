using System.Text.Json;
using Livelihood.Rules.RuleTests.Internal;

namespace Livelihood.Rules.RuleTests;

/// <summary>Is one test of a set of rules: a subject with its rows, and what the rules must say of it.</summary>
public sealed record RuleTest
{
    /// <summary>What the test shows, as a sentence or a short name.</summary>
    public required string Name { get; init; }

    /// <summary>The day for which the rules are evaluated; null for the day that the run is given.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The subject's values by input; an input that is not named has no value.</summary>
    public IReadOnlyDictionary<string, RuleTestValue> Given { get; init; } = new Dictionary<string, RuleTestValue>();

    /// <summary>The rows of each child table, each row's values by field; a child table that is not named has no rows.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyDictionary<string, RuleTestValue>>> Rows { get; init; }
        = new Dictionary<string, IReadOnlyList<IReadOnlyDictionary<string, RuleTestValue>>>();

    /// <summary>What definitions and tables must give, by name.</summary>
    public IReadOnlyDictionary<string, RuleTestExpectation> Expected { get; init; } = new Dictionary<string, RuleTestExpectation>();

    /// <summary>The JSON path of the test, or where else it comes from; null for none.</summary>
    public string? Path { get; init; }

    internal void WriteTo(Utf8JsonWriter writer) => RuleTestWriter.Write(this, writer);
}
