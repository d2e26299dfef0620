using Livelihood.Core.Tables;
using Livelihood.Feeds.Contracts;

namespace Livelihood.Feeds;

/// <summary>Holds what a delivery of a feed gave: the accepted rows, those that are not, and the account of all of them.</summary>
/// <remarks>
/// A delivery that breaches a limit of its contract is held: <see cref="Accepted"/> throws until a person lets it through with <see cref="Release"/>.
/// Immutable; safe to read from many threads.
/// </remarks>
public sealed class FeedResult
{
    private readonly Table _accepted;
    private readonly RowNumbers _rowNumbers;

    internal FeedResult(Table accepted, RowNumbers rowNumbers)
    {
        _accepted = accepted;
        _rowNumbers = rowNumbers;
    }

    /// <summary>The contract that the delivery was read under.</summary>
    public required FeedContract Contract { get; init; }

    /// <summary>The rows that conform: one typed column per field of the contract, in its order. A field that the source does not have is missing in
    /// every row (<see cref="MissingReason.NotAsked"/>).</summary>
    /// <exception cref="InvalidOperationException">The delivery is held; the message lists the reasons.</exception>
    public Table Accepted => IsHeld ? throw Held() : _accepted;

    /// <summary>The number in the source of every accepted row, from 1 for the first row after the header.</summary>
    /// <exception cref="InvalidOperationException">The delivery is held; the message lists the reasons.</exception>
    public RowNumbers RowNumbers => IsHeld ? throw Held() : _rowNumbers;

    /// <summary>The rows that were read but do not conform, ascending by row.</summary>
    public required IReadOnlyList<QuarantinedRow> Quarantined { get; init; }

    /// <summary>The records that could not be read as rows, ascending by row; the first <see cref="FeedReadOptions.MaxRejectedKept"/> of them.</summary>
    public required IReadOnlyList<RejectedRow> Rejected { get; init; }

    /// <summary>The account of every row of the source.</summary>
    public required RowCensus Census { get; init; }

    /// <summary>The counts of every field of the contract, in its order.</summary>
    public required IReadOnlyList<FieldStatistics> Fields { get; init; }

    /// <summary>The columns of the source that the contract does not name, in their order; their values were not taken in.</summary>
    public required IReadOnlyList<string> IgnoredColumns { get; init; }

    /// <summary>
    /// As of which day the statements hold: as stated for the delivery, else as the contract says, where a field says it the earliest of the accepted
    /// rows' days. Null where nobody says.
    /// </summary>
    public required DateOnly? AsOf { get; init; }

    /// <summary>Why the delivery is or was held; none where it keeps within every limit.</summary>
    public required IReadOnlyList<HoldReason> HoldReasons { get; init; }

    /// <summary>Who let a held delivery through, and why; null where nobody did.</summary>
    public FeedRelease? Released { get; private init; }

    /// <summary>Whether the delivery must not be used as it is.</summary>
    public bool IsHeld => HoldReasons.Count > 0 && Released is null;

    /// <summary>Lets a held delivery through; a person's decision, to be recorded.</summary>
    /// <param name="reason">Why it may be used all the same.</param>
    /// <param name="actor">Who decided.</param>
    /// <returns>The same delivery, with its accepted rows to be had and the release on record.</returns>
    /// <exception cref="ArgumentException">The reason or the actor is empty.</exception>
    /// <exception cref="InvalidOperationException">The delivery is not held.</exception>
    public FeedResult Release(string reason, string actor)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        ArgumentException.ThrowIfNullOrWhiteSpace(actor);
        if (!IsHeld) throw new InvalidOperationException($"The delivery of {Contract} is not held.");
        return new FeedResult(_accepted, _rowNumbers)
        {
            Contract = Contract,
            Quarantined = Quarantined,
            Rejected = Rejected,
            Census = Census,
            Fields = Fields,
            IgnoredColumns = IgnoredColumns,
            AsOf = AsOf,
            HoldReasons = HoldReasons,
            Released = new FeedRelease(reason, actor),
        };
    }

    /// <summary>Writes the account and the reasons to hold; never a value.</summary>
    /// <returns>For example <c>roll@2026.1: 10 rows in = 10 accepted + 0 quarantined + 0 rejected</c>.</returns>
    public override string ToString() => $"{Contract}: {Census}{(IsHeld ? $"; held: {string.Join("; ", HoldReasons)}" : "")}";

    private InvalidOperationException Held()
        => new($"The delivery of {Contract} is held, so that none of its rows may be used: {string.Join("; ", HoldReasons)}. A person may release it.");
}
