namespace Livelihood.Verification.Deadlines;

/// <summary>Says what a calendar knows about a day.</summary>
public enum DayKind
{
    /// <summary>The calendar has no entry for the year: nothing is known.</summary>
    Unknown,

    /// <summary>An ordinary working day.</summary>
    Working,

    /// <summary>A day of a weekend on which people work, in exchange for another.</summary>
    MakeUp,

    /// <summary>A day of a weekend.</summary>
    Weekend,

    /// <summary>A holiday.</summary>
    Holiday,
}
