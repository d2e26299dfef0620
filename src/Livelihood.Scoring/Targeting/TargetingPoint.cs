namespace Livelihood.Scoring.Targeting;

/// <summary>Holds what happens at one threshold: a point of the ROC curve (<see cref="ConfusionTable.InclusionErrorOfNotPoor"/> and
/// <see cref="ConfusionTable.Coverage"/>) and of the precision–recall curve (<see cref="ConfusionTable.Coverage"/> and <see cref="ConfusionTable.Precision"/>).</summary>
/// <param name="Threshold">The threshold; ±infinity, on the needy side, where no one is targeted.</param>
/// <param name="Table">Who is targeted at it.</param>
public readonly record struct TargetingPoint(double Threshold, ConfusionTable Table);
