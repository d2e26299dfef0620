namespace Livelihood.Rules.Parameters;

/// <summary>Chooses the regions that must have a value.</summary>
public enum CoverageScope
{
    /// <summary>Those in which no other lies on the day: where households are.</summary>
    Leaves,

    /// <summary>Every region in force on the day.</summary>
    All,
}
