namespace Livelihood.Scoring.Learning;

/// <summary>Holds what a sample says of one band of a variable.</summary>
/// <param name="Test">Which values; null for missing ones.</param>
/// <param name="Rows">The rows in it, unweighted.</param>
/// <param name="Poor">The poor in it, in units of the weight.</param>
/// <param name="NotPoor">The not poor in it, in units of the weight.</param>
/// <param name="WeightOfEvidence">
/// The logarithm of (share of all poor / share of all not poor): above 0 speaks for poverty (Good 1950). Half an average row is added to either side, so that it is finite.
/// </param>
public sealed record EvidenceBand(BandTest? Test, int Rows, long Poor, long NotPoor, double WeightOfEvidence);
