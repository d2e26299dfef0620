namespace Livelihood.Verification.Ledger;

/// <summary>Holds what verifying a ledger came to.</summary>
public sealed record LedgerVerification
{
    /// <summary>The number of lines.</summary>
    public required long Lines { get; init; }

    /// <summary>The ledger's head; the default where it is broken.</summary>
    public required LedgerHead Head { get; init; }

    /// <summary>The first 100 faults, in the order of lines; empty where the ledger is sound.</summary>
    public required IReadOnlyList<LedgerFault> Faults { get; init; }

    /// <summary>The number of all faults.</summary>
    public required long FaultCount { get; init; }

    /// <summary>Whether nothing is wrong.</summary>
    public bool IsSound => FaultCount == 0;
}
