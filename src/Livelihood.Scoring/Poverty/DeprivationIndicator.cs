using Livelihood.Core.Numbers;
using Livelihood.Core.Tables;

namespace Livelihood.Scoring.Poverty;

/// <summary>Says for every household whether it is deprived in one respect, and what that weighs. Immutable.</summary>
public sealed class DeprivationIndicator
{
    private readonly Column _source;

    private DeprivationIndicator(string name, string dimension, long weight, Column source, long cutoff)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentException.ThrowIfNullOrEmpty(dimension);
        ArgumentOutOfRangeException.ThrowIfLessThan(weight, 1);
        Name = name;
        Dimension = dimension;
        Weight = weight;
        _source = source;
        Cutoff = cutoff;
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The dimension the indicator belongs to; its own name where none was given.</summary>
    public string Dimension { get; }

    /// <summary>The weight: a whole number, 1 or more. The weights need not sum to anything; only their shares matter, and these are exact.</summary>
    public long Weight { get; }

    /// <summary>Whether gaps can be measured, which M1 and M2 need: the indicator is an achievement with a cut-off, not a flag.</summary>
    public bool IsCardinal => _source is NumberColumn;

    /// <summary>The number of households.</summary>
    public int Count => _source.Count;

    internal long Cutoff { get; }

    /// <summary>Takes an achievement and its cut-off z: strictly below z is deprived, by the gap (z − x) / z.</summary>
    /// <param name="name">The name, not empty.</param>
    /// <param name="achievement">The achievement x of every household. Below zero it counts as zero, so that no gap exceeds 1.</param>
    /// <param name="cutoff">The cut-off z, above zero; its decimals must fit the column's scale.</param>
    /// <param name="weight">The weight, 1 or more; default 1.</param>
    /// <param name="dimension">The dimension; the name where null.</param>
    /// <returns>The indicator.</returns>
    /// <exception cref="ArgumentException">The name is empty, or the cut-off is not above zero.</exception>
    /// <exception cref="ArithmeticException">The cut-off has more decimals than the column.</exception>
    /// <remarks>Alkire and Foster (2011), Counting and multidimensional poverty measurement, section 3, the normalised gap matrices.</remarks>
    public static DeprivationIndicator Below(string name, NumberColumn achievement, FixedPoint cutoff, long weight = 1, string? dimension = null)
    {
        ArgumentNullException.ThrowIfNull(achievement);
        long units = cutoff.Rescale(achievement.Scale).Units;
        if (units <= 0) throw new ArgumentException($"The cut-off of '{name}' is {cutoff}; a gap needs one above zero.", nameof(cutoff));
        return new DeprivationIndicator(name, dimension ?? name, weight, achievement, units);
    }

    /// <summary>Takes a flag: true is deprived. With a flag among the indicators there is no M1 and M2.</summary>
    /// <param name="name">The name, not empty.</param>
    /// <param name="deprived">Whether each household is deprived.</param>
    /// <param name="weight">The weight, 1 or more; default 1.</param>
    /// <param name="dimension">The dimension; the name where null.</param>
    /// <returns>The indicator.</returns>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The weight is below 1.</exception>
    public static DeprivationIndicator Flag(string name, BooleanColumn deprived, long weight = 1, string? dimension = null)
    {
        ArgumentNullException.ThrowIfNull(deprived);
        return new DeprivationIndicator(name, dimension ?? name, weight, deprived, 1);
    }

    internal bool IsMissing(int row) => _source.MissingCount > 0 && _source.IsMissing(row);

    /// <summary>The shortfall z − x in units of the column, 0 where not deprived; 1 or 0 for a flag.</summary>
    internal long Shortfall(int row) => _source is NumberColumn number
        ? Math.Max(0, Cutoff - Math.Max(0, number.Values[row]))
        : ((BooleanColumn)_source).Values[row] ? 1 : 0;
}
