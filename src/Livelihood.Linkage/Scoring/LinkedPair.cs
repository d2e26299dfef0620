namespace Livelihood.Linkage;

/// <summary>Holds a kept pair with its decision.</summary>
/// <param name="Pair">The records and the match weight.</param>
/// <param name="Decision">What was decided.</param>
public readonly record struct LinkedPair(ScoredPair Pair, PairDecision Decision)
{
    /// <summary>Gets the lower record number.</summary>
    public int A => Pair.A;

    /// <summary>Gets the higher record number.</summary>
    public int B => Pair.B;

    /// <summary>Gets the match weight, prior included, in bits.</summary>
    public double Weight => Pair.Weight;

    /// <summary>Gets the match probability, 0 to 1.</summary>
    public double Probability => Pair.Probability;
}
