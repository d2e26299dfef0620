using Livelihood.Core.Numbers;
using Livelihood.Scoring.Grouping;

namespace Livelihood.Scoring.Poverty;

/// <summary>Holds the Foster–Greer–Thorbecke measures of one group.</summary>
/// <param name="Group">The households measured.</param>
/// <param name="Population">The population that counts: weights times sizes, exact.</param>
/// <param name="Poor">The poor population, exact.</param>
/// <param name="LeftOut">The number of households left out: income, line, weight or size is missing.</param>
/// <param name="Values">P(α) for each α asked for, in their order; NaN without population.</param>
public sealed record FgtMeasures(RowGroup Group, FixedPoint Population, FixedPoint Poor, long LeftOut, IReadOnlyList<double> Values);
