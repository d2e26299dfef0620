namespace Livelihood.Scoring.Targeting;

/// <summary>Names a measure of how well a programme reaches the poor; <see cref="ConfusionTable.Value"/> computes it.</summary>
public enum TargetingMeasure
{
    /// <summary><see cref="ConfusionTable.PovertyRate"/>.</summary>
    PovertyRate,

    /// <summary><see cref="ConfusionTable.TargetedShare"/>.</summary>
    TargetedShare,

    /// <summary><see cref="ConfusionTable.Coverage"/>.</summary>
    Coverage,

    /// <summary><see cref="ConfusionTable.ExclusionError"/>.</summary>
    ExclusionError,

    /// <summary><see cref="ConfusionTable.InclusionErrorOfTargeted"/>.</summary>
    InclusionErrorOfTargeted,

    /// <summary><see cref="ConfusionTable.InclusionErrorOfNotPoor"/>.</summary>
    InclusionErrorOfNotPoor,

    /// <summary><see cref="ConfusionTable.ErrorRate"/>.</summary>
    ErrorRate,

    /// <summary><see cref="ConfusionTable.TargetingDifferential"/>.</summary>
    TargetingDifferential,

    /// <summary><see cref="ConfusionTable.CoadyGroshHoddinott"/>.</summary>
    CoadyGroshHoddinott,
}
