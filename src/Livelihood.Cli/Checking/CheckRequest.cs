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

    /// <summary>The day of tests and proofs that state none; null for the day on which the rules come into force.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Whether the outcome goes to the output as JSON.</summary>
    public bool Json { get; init; }
}
