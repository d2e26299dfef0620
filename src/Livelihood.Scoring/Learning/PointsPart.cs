namespace Livelihood.Scoring.Learning;

/// <summary>Holds what one variable adds to a household's points.</summary>
/// <param name="Variable">The variable.</param>
/// <param name="Band">The band the value is in; null where the value is missing or in no band.</param>
/// <param name="Points">The points.</param>
public sealed record PointsPart(string Variable, BandTest? Band, long Points);
