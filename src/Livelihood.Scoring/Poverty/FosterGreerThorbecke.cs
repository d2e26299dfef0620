using Livelihood.Core.Numbers;
using Livelihood.Core.Tables;
using Livelihood.Scoring.Grouping;
using Livelihood.Scoring.Weighting.Internal;

namespace Livelihood.Scoring.Poverty;

/// <summary>Measures income poverty: P(α) = 1/n Σ ((z − y) / z)^α over the poor.</summary>
/// <remarks>
/// J. Foster, J. Greer and E. Thorbecke, A class of decomposable poverty measures, Econometrica 52 (1984), equation 2. Who is poor is decided exactly, as is
/// P(0); gaps are summed in rising order, so that the result does not depend on the order of rows. An income below zero counts as zero.
/// </remarks>
public static class FosterGreerThorbecke
{
    /// <summary>Measures against one line.</summary>
    /// <param name="income">The income y of every household, in the unit of the line.</param>
    /// <param name="line">The poverty line z, above zero; its decimals must fit the income's scale.</param>
    /// <param name="options">The values of α, weights and groups; the defaults where null.</param>
    /// <returns>The measures of each group, in the order of the grouping; of all households where there is none.</returns>
    /// <exception cref="ArgumentException">The line is not above zero, an α is below 0 or NaN, or columns do not fit.</exception>
    /// <exception cref="ArithmeticException">The line has more decimals than the incomes.</exception>
    public static IReadOnlyList<FgtMeasures> Measure(NumberColumn income, FixedPoint line, FgtOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(income);
        long[] lines = new long[income.Count];
        Array.Fill(lines, line.Rescale(income.Scale).Units);
        if (line.Sign <= 0) throw new ArgumentException($"The line is {line}; a gap needs one above zero.", nameof(line));
        return Measure(income, NumberColumn.From("line", income.Scale, lines), options);
    }

    /// <summary>Measures against a line per household, as regional lines and equivalence scales need.</summary>
    /// <param name="income">The income y of every household.</param>
    /// <param name="line">The line z of every household, above zero.</param>
    /// <param name="options">The values of α, weights and groups; the defaults where null.</param>
    /// <returns>The measures of each group, in the order of the grouping; of all households where there is none.</returns>
    /// <exception cref="ArgumentException">A line is not above zero, an α is below 0 or NaN, or columns do not fit.</exception>
    public static IReadOnlyList<FgtMeasures> Measure(NumberColumn income, NumberColumn line, FgtOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(income);
        ArgumentNullException.ThrowIfNull(line);
        options ??= new FgtOptions();
        foreach (double alpha in options.Alphas)
            if (!(alpha >= 0)) throw new ArgumentException($"α is {alpha}; it is 0 or more.", nameof(options));
        RowGrouping groups = options.Groups ?? RowGrouping.None(income.Count);
        if (line.Count != income.Count || groups.GroupOf.Length != income.Count)
            throw new ArgumentException($"Incomes, lines and groups are of {income.Count}, {line.Count} and {groups.GroupOf.Length} households.", nameof(income));
        int scale = Math.Max(income.Scale, line.Scale);
        (income, line) = (income.Rescale(scale), line.Rescale(scale));
        var weights = new RowWeights(options.Weight, options.Size, income.Count);
        int count = groups.Groups.Count;
        var population = new long[count];
        var poor = new long[count];
        var leftOut = new long[count];
        List<(double Gap, long Weight)>[] gaps = [.. groups.Groups.Select(g => new List<(double, long)>())];
        for (int row = 0; row < income.Count; row++)
        {
            int group = groups.GroupOf[row];
            if (income.IsMissing(row) || line.IsMissing(row) || weights.IsMissing(row))
            {
                leftOut[group]++;
                continue;
            }
            long y = Math.Max(0, income.Values[row]), z = line.Values[row];
            if (z <= 0) throw new ArgumentException($"Row {row} of '{line.Name}' is not above zero.", nameof(line));
            population[group] = checked(population[group] + weights[row]);
            if (y > z || (y == z && !options.AtTheLineIsPoor)) continue;
            poor[group] = checked(poor[group] + weights[row]);
            gaps[group].Add(((double)(z - y) / z, weights[row]));
        }

        int weightScale = weights.Scale;
        return [.. groups.Groups.Select((group, i) => new FgtMeasures(
            group, new FixedPoint(population[i], weightScale), new FixedPoint(poor[i], weightScale), leftOut[i],
            [.. options.Alphas.Select(alpha => alpha == 0 ? (double)poor[i] / population[i] : Sum(gaps[i], alpha) / population[i])]))];
    }

    private static double Sum(List<(double Gap, long Weight)> gaps, double alpha)
    {
        gaps.Sort();
        double sum = 0;
        foreach ((double gap, long weight) in gaps) sum += Math.Pow(gap, alpha) * weight;
        return sum;
    }
}
