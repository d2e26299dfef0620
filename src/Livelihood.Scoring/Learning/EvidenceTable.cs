namespace Livelihood.Scoring.Learning;

/// <summary>Holds the bands of one variable and how much they tell.</summary>
/// <param name="Variable">The variable.</param>
/// <param name="Bands">The bands, in their order; the missing band, whose test is null, last.</param>
/// <param name="InformationValue">
/// Σ (share of poor − share of not poor) · weight of evidence, 0 or more (Kullback 1959; Siddiqi 2006): by custom below 0.02 nothing, above 0.3 strong.
/// </param>
public sealed record EvidenceTable(string Variable, IReadOnlyList<EvidenceBand> Bands, double InformationValue);
