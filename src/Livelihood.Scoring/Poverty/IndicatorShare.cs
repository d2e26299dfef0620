namespace Livelihood.Scoring.Poverty;

/// <summary>Holds one indicator's part in multidimensional poverty.</summary>
/// <param name="Name">The indicator.</param>
/// <param name="Dimension">Its dimension.</param>
/// <param name="UncensoredHeadcount">The share of the population deprived in it, poor or not, 0 to 1.</param>
/// <param name="CensoredHeadcount">The share of the population that is poor and deprived in it, 0 to 1.</param>
/// <param name="Contribution">Its share of M0: weight times censored headcount over M0, 0 to 1; NaN where no one is poor.</param>
/// <remarks>Alkire and Foster (2011), section 5, dimensional breakdown: M0 = Σ w_j / d · h_j(k).</remarks>
public readonly record struct IndicatorShare(string Name, string Dimension, double UncensoredHeadcount, double CensoredHeadcount, double Contribution);
