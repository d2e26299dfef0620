namespace Livelihood.Linkage.Training;

/// <summary>Holds the parameters after each round of an estimation.</summary>
/// <param name="Rounds">The parameters: first the starting ones, then those after each round.</param>
/// <param name="Converged">Whether the last round changed no parameter by more than the stated convergence.</param>
/// <param name="LargestChange">The largest change of any parameter in the last round.</param>
public sealed record EstimationHistory(IReadOnlyList<MixtureParameters> Rounds, bool Converged, double LargestChange)
{
    /// <summary>Gets the parameters after the last round.</summary>
    public MixtureParameters Final => Rounds[^1];
}
