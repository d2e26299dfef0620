namespace Livelihood.Verification.Ledger;

/// <summary>Names how a ledger is broken.</summary>
public enum LedgerFaultKind
{
    /// <summary>A line is no record: it was changed, or something else was put between.</summary>
    NotARecord,

    /// <summary>A record is not what its hash says: something in it was changed.</summary>
    Changed,

    /// <summary>A record does not follow the one before: records were deleted, put in or moved.</summary>
    ChainBroken,

    /// <summary>A record's number does not follow that of the one before.</summary>
    WrongNumber,

    /// <summary>The last line does not end: writing was interrupted, or the end was cut off.</summary>
    Unfinished,

    /// <summary>There are fewer records than the stated head says: the end was cut off.</summary>
    Truncated,

    /// <summary>The record of the stated head has another hash: the ledger was rewritten, or is another branch.</summary>
    AnotherHead,
}
