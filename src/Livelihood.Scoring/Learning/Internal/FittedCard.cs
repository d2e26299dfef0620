namespace Livelihood.Scoring.Learning.Internal;

/// <summary>A scorecard fitted at one penalty.</summary>
internal sealed record FittedCard(double Penalty, Scorecard Card, bool Converged);
