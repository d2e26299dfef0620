namespace Livelihood.Feeds.Contracts;

/// <summary>Says as of which day a feed's statements hold.</summary>
public abstract record FeedDate
{
    private FeedDate()
    {
    }

    /// <summary>A day that is the same for every row.</summary>
    /// <param name="Day">The day.</param>
    public sealed record Stated(DateOnly Day) : FeedDate;

    /// <summary>The day that each row states; the delivery's day is the earliest of the accepted rows'.</summary>
    /// <param name="Field">The name of a field of dates.</param>
    public sealed record FromField(string Field) : FeedDate;
}
