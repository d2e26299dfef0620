namespace Livelihood.Reports.Internal.Svg;

/// <summary>Holds one bar of a picture of weights: from where to where, and what is written at it.</summary>
/// <param name="Label">What the bar stands for.</param>
/// <param name="Amount">The number at its right.</param>
/// <param name="Detail">A quiet line below it; empty for none.</param>
/// <param name="From">Where the bar begins, in bits.</param>
/// <param name="To">Where it ends, in bits.</param>
/// <param name="IsTotal">Whether it is the sum of the others.</param>
internal readonly record struct BarRow(string Label, string Amount, string Detail, double From, double To, bool IsTotal = false);
