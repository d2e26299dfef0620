namespace Livelihood.Core.Tables;

/// <summary>Says why a value is missing. It travels with the value into every result.</summary>
public enum MissingReason : byte
{
    /// <summary>The value is present.</summary>
    None = 0,

    /// <summary>The source had no value; the reason where no other is stated.</summary>
    NotProvided,

    /// <summary>The source never asks for this value.</summary>
    NotAsked,

    /// <summary>The feed that would hold the value was not delivered.</summary>
    FeedAbsent,

    /// <summary>The last known value is too old to rely on.</summary>
    Stale,

    /// <summary>Sources state different values and no rule decides between them.</summary>
    Conflicting,

    /// <summary>There was a value, and it was refused as invalid.</summary>
    Rejected,
}
