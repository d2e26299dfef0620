namespace Livelihood.Scoring.Poverty;

/// <summary>Says what becomes of a household for which an indicator is missing. There is no implicit choice: the caller names one.</summary>
public enum MissingDeprivationPolicy
{
    /// <summary>The household is left out, and counted as left out; the rule of the global index.</summary>
    LeaveOut,

    /// <summary>A missing indicator counts as not deprived: the least poverty that is possible.</summary>
    NotDeprived,

    /// <summary>A missing indicator counts as deprived: the most poverty that is possible. Its gap counts as 1.</summary>
    Deprived,

    /// <summary>The household is judged by its known indicators, with their weights scaled up to the whole; left out where none is known.</summary>
    Rescale,
}
