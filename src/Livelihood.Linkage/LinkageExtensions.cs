using Livelihood.Linkage.Standardising;

namespace Livelihood.Linkage;

/// <summary>Holds what an integrator adds to linkage by name: comparators, standardisers, population tables of shares.</summary>
public sealed record LinkageExtensions
{
    /// <summary>Gets an empty set of extensions.</summary>
    public static LinkageExtensions None { get; } = new();

    /// <summary>Gets the comparators a model may name.</summary>
    public IReadOnlyList<IComparator> Comparators { get; init; } = [];

    /// <summary>Gets the standardisers a model may name.</summary>
    public IReadOnlyList<IStandardiser> Standardisers { get; init; } = [];

    /// <summary>Gets the population tables a model may name: for each, the share (0 to 1) of each standardised value.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, double>> FrequencyTables { get; init; }
        = new Dictionary<string, IReadOnlyDictionary<string, double>>();
}
