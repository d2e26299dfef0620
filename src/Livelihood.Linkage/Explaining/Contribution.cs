namespace Livelihood.Linkage.Explaining;

/// <summary>Holds what one comparison adds to the weight of a pair.</summary>
/// <param name="Comparison">The comparison's name.</param>
/// <param name="ValueA">The standardised value of the first record; null where missing.</param>
/// <param name="ValueB">The standardised value of the second record; null where missing.</param>
/// <param name="Level">The number of the level the pair is at, from 0.</param>
/// <param name="Label">The level in words.</param>
/// <param name="M">The level's m-probability; null for the null level.</param>
/// <param name="U">The level's u-probability; null for the null level.</param>
/// <param name="Weight">log2(m/u) in bits; 0 for the null level.</param>
/// <param name="TermFrequency">What the value's rarity adds, in bits; 0 where no adjustment applies.</param>
public sealed record Contribution(
    string Comparison, string? ValueA, string? ValueB, int Level, string Label, double? M, double? U, double Weight, double TermFrequency)
{
    /// <summary>Gets the bits this comparison adds in all.</summary>
    public double Total => Weight + TermFrequency;
}
