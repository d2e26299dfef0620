using Livelihood.Core.Numbers;

namespace Livelihood.Scoring.Indicators;

/// <summary>Is what a <see cref="RowIndicator"/> says of one row: points, perhaps with a reason, or that it cannot tell. The default cannot tell.</summary>
public readonly record struct IndicatorPoints
{
    private IndicatorPoints(FixedPoint points, string? reason) => (Points, Reason) = (points, reason);

    /// <summary>The points; null where the indicator cannot tell.</summary>
    public FixedPoint? Points { get; }

    /// <summary>The code of a declared reason; null for the document's.</summary>
    public string? Reason { get; }

    /// <summary>Cannot tell: the document's policy for missing values applies.</summary>
    public static IndicatorPoints Unknown => default;

    /// <summary>Gives points.</summary>
    /// <param name="points">The points.</param>
    /// <param name="reason">The code of a declared reason; null for the document's.</param>
    public static IndicatorPoints Of(FixedPoint points, string? reason = null) => new(points, reason);
}
