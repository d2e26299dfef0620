namespace Livelihood.Scoring.Model;

/// <summary>Says where the points of an indicator come from.</summary>
public enum IndicatorForm
{
    /// <summary>A condition gives points where it holds.</summary>
    Condition,

    /// <summary>A value falls into a band, which gives points.</summary>
    Banded,

    /// <summary>An <see cref="Indicators.IIndicator"/> of the host gives points.</summary>
    Custom,
}
