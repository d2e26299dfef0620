namespace Livelihood.Scoring.Targeting;

/// <summary>Holds one bin of a comparison between two dates.</summary>
/// <param name="Label">The values it holds: a range such as <c>[10..20)</c>, a name, or <c>(missing)</c>.</param>
/// <param name="ExpectedShare">The share of the population at the first date, 0 to 1.</param>
/// <param name="ActualShare">The share of the population at the second date, 0 to 1.</param>
/// <param name="Contribution">What it adds to the index, 0 or more.</param>
public readonly record struct DriftBin(string Label, double ExpectedShare, double ActualShare, double Contribution);
