namespace Livelihood.Scoring.Targeting;

/// <summary>Holds one row of a calibration table: households with about the same predicted probability.</summary>
/// <param name="Lowest">The lowest predicted probability in the bin.</param>
/// <param name="Highest">The highest predicted probability in the bin.</param>
/// <param name="Population">How many it holds, in units of the weight.</param>
/// <param name="Predicted">The mean predicted probability, 0 to 1.</param>
/// <param name="Observed">The share that is poor, 0 to 1.</param>
public readonly record struct CalibrationBin(double Lowest, double Highest, long Population, double Predicted, double Observed);
