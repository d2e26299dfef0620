using Livelihood.Core.Numbers;
using Livelihood.Rules.Declaring;

namespace Livelihood.Scoring.Indicators;

/// <summary>Is the convenient base of an <see cref="IIndicator"/> that looks at one row at a time.</summary>
/// <example>
/// <code>
/// internal sealed class Distance : RowIndicator
/// {
///     public override string Name => "distance to a clinic";
///     public override IReadOnlyList&lt;RuleField> Inputs { get; } = [new RuleField { Name = "kilometres", Type = new RuleType.Number(1, Unit.None) }];
///     public override FixedPoint Least => new(0, 0);
///     public override FixedPoint Most => new(5, 0);
///     protected override IndicatorPoints Score(IndicatorRow row)
///         => row.Number(0) is { } km ? IndicatorPoints.Of(new FixedPoint(km > new FixedPoint(20, 0) ? 5 : 0, 0)) : IndicatorPoints.Unknown;
/// }
/// </code>
/// </example>
public abstract class RowIndicator : IIndicator
{
    /// <inheritdoc/>
    public abstract string Name { get; }

    /// <inheritdoc/>
    public abstract IReadOnlyList<RuleField> Inputs { get; }

    /// <inheritdoc/>
    public abstract FixedPoint Least { get; }

    /// <inheritdoc/>
    public abstract FixedPoint Most { get; }

    /// <inheritdoc/>
    public virtual IReadOnlyList<IndicatorReason> Reasons => [];

    /// <inheritdoc/>
    public void Score(IndicatorBatch batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        for (int row = 0; row < batch.RowCount; row++)
            if (Score(new IndicatorRow(batch.Columns, row)) is { Points: { } points } given) batch.Give(row, points, given.Reason);
    }

    /// <summary>Scores one row.</summary>
    /// <param name="row">The row's values.</param>
    /// <returns>Its points, or that the indicator cannot tell.</returns>
    protected abstract IndicatorPoints Score(IndicatorRow row);
}
