using Livelihood.Core.Documents;

namespace Livelihood.Cli.Checking;

/// <summary>Holds what a user asked <c>livelihood check</c> to do.</summary>
internal sealed record CheckRequest
{
    /// <summary>The documents' files, in the order given.</summary>
    public required IReadOnlyList<string> Files { get; init; }

    /// <summary>The days on which parameters must have values; null for those of each document.</summary>
    public EffectivePeriod? Period { get; init; }

    /// <summary>The CSV file of further tests; null for none.</summary>
    public string? Grid { get; init; }

    /// <summary>The CSV files of the tests' rows by child table; none where tests have no rows.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> GridRows { get; init; } = [];

    /// <summary>The day of tests that state none, and the only one of proofs; null for the first day of the rules, and for all on which a parameter changes.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Whether the outcome goes to the output as JSON.</summary>
    public bool Json { get; init; }
}
