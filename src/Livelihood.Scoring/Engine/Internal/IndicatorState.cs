namespace Livelihood.Scoring.Engine.Internal;

/// <summary>What an indicator says of one row.</summary>
/// <param name="Band">The band, -1 for none, -2 where the indicator is missing.</param>
/// <param name="Points">The points that the band gives; of a missing indicator nothing.</param>
internal readonly record struct IndicatorState(int Band, int Points)
{
    public const int None = -1;
    public const int Missing = -2;

    public bool IsMissing => Band == Missing;
}
