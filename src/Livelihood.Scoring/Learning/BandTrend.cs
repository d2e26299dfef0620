namespace Livelihood.Scoring.Learning;

/// <summary>Says how need may change with a number, from band to band.</summary>
public enum BandTrend
{
    /// <summary>Need only rises or only falls, whichever the sample shows more clearly.</summary>
    Either,

    /// <summary>Need does not fall as the number rises.</summary>
    Rising,

    /// <summary>Need does not rise as the number rises.</summary>
    Falling,

    /// <summary>Need may rise and fall: a scorecard that is harder to explain, and easier to overfit.</summary>
    Free,
}
