namespace Livelihood.Linkage.Training;

/// <summary>Names the levels of a comparison at which two values are equal, so that an estimation counts how rare the value is.</summary>
/// <remarks>The Bayes factor of such a level is multiplied by <c>(u / share)^damping</c>, with u the sum of the levels' u-probabilities of the
/// round and the share that of the value; the patterns carry the shares' part (<see cref="AgreementPatterns.Rarity"/>).</remarks>
/// <param name="Comparison">The comparison's index.</param>
/// <param name="Levels">Its levels, from 0, without the null level.</param>
/// <param name="Damping">The exponent, 0 to 1.</param>
public sealed record FrequencyLevels(int Comparison, IReadOnlyList<int> Levels, double Damping = 1);
