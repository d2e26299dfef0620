namespace Livelihood.Verification.Ledger;

/// <summary>Says what is to be recorded: what happened, when, by whom, to whom and on what basis.</summary>
public sealed record LedgerEntry
{
    /// <summary>The day on which it happened.</summary>
    public required DateOnly On { get; init; }

    /// <summary>What happened, such as <c>adverse-decision</c>; not empty.</summary>
    public required string Event { get; init; }

    /// <summary>Whom it is about; null where it is about nobody.</summary>
    public PersonToken? Subject { get; init; }

    /// <summary>Who did it; null where no person did.</summary>
    public PersonToken? Actor { get; init; }

    /// <summary>The rule it rests on; not empty.</summary>
    public required string Basis { get; init; }

    /// <summary>What else is to be known, by name: amounts, conditions, fingerprints of documents. Never names, ids or free text about a person: what stands
    /// here cannot be erased. Default nothing.</summary>
    public IReadOnlyDictionary<string, string> Facts { get; init; } = new Dictionary<string, string>();
}
