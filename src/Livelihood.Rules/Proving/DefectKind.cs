namespace Livelihood.Rules.Proving;

/// <summary>Says what is wrong with a decision table.</summary>
public enum DefectKind
{
    /// <summary>No row applies, and the table has no default.</summary>
    Gap,

    /// <summary>Several rows apply where the hit policy forbids it, or, as a hint, where only their order decides.</summary>
    Overlap,

    /// <summary>A row applies nowhere: no value satisfies all of its cells.</summary>
    CellNeverHolds,

    /// <summary>A row applies, but wherever it does a row that is preferred does too, so it is never chosen.</summary>
    MaskedRow,

    /// <summary>A declared value of an output that no row and no default can give.</summary>
    UnreachableOutput,

    /// <summary>An output moves against the direction that was claimed.</summary>
    NotMonotone,
}
