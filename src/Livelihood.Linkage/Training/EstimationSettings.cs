namespace Livelihood.Linkage.Training;

/// <summary>Says which parameters an estimation leaves as they are and when it stops.</summary>
public sealed record EstimationSettings
{
    /// <summary>Gets whether the u-probabilities stay fixed; default true.</summary>
    public bool FixU { get; init; } = true;

    /// <summary>Gets whether the m-probabilities stay fixed; default false.</summary>
    public bool FixM { get; init; }

    /// <summary>Gets whether the share of matches stays fixed; default false.</summary>
    public bool FixMatches { get; init; }

    /// <summary>Gets single levels whose m stays fixed, by comparison and level.</summary>
    public IReadOnlySet<(int Comparison, int Level)> FixedM { get; init; } = new HashSet<(int, int)>();

    /// <summary>Gets single levels whose u stays fixed, by comparison and level.</summary>
    public IReadOnlySet<(int Comparison, int Level)> FixedU { get; init; } = new HashSet<(int, int)>();

    /// <summary>Gets the levels at which the rarity of the agreed value counts; default none.</summary>
    public IReadOnlyList<FrequencyLevels> Frequencies { get; init; } = [];

    /// <summary>Gets the largest number of rounds; default 25.</summary>
    public int Rounds { get; init; } = 25;

    /// <summary>Gets the largest change of any parameter at which the estimation has converged; default 1e-4.</summary>
    public double Convergence { get; init; } = 1e-4;
}
