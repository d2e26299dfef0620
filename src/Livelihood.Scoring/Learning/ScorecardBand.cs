namespace Livelihood.Scoring.Learning;

/// <summary>Holds the points that a band of values earns.</summary>
/// <param name="Test">Which values.</param>
/// <param name="Points">The points: more is needier.</param>
public sealed record ScorecardBand(BandTest Test, long Points);
