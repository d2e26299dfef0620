using System.Globalization;
using Livelihood.Core.Documents;
using Livelihood.Verification.Ledger.Internal;

namespace Livelihood.Verification.Ledger;

/// <summary>Tells whether a ledger is what was written, and where it is not.</summary>
/// <remarks>
/// Without a stated head every change is found but two: records cut off at the end, and a ledger rewritten from some record to its end. With a head that was
/// kept elsewhere, these are found too, up to the record of that head.
/// </remarks>
public static class LedgerVerifier
{
    private const int Kept = 100;

    /// <summary>Verifies a ledger.</summary>
    /// <param name="ledger">The ledger, read from where it stands to its end.</param>
    /// <param name="stated">A head that was kept elsewhere, of this length or an earlier one; null for none.</param>
    /// <returns>The head, or what is wrong.</returns>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static LedgerVerification Verify(Stream ledger, LedgerHead? stated = null)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        var reader = new LineReader(ledger);
        var faults = new List<LedgerFault>();
        long lines = 0, count = 0;
        Fingerprint last = default;
        // After a line that is no record nothing is known of the hash and number that the next must follow.
        bool follows = true;
        long number = 0;
        while (reader.Next() is { } line)
        {
            lines++;
            RecordCheck record = reader.IsTooLong ? new RecordCheck(0, default, default, default, "The line is too long for a record.") : RecordCheck.Of(line);
            if (record.Fault is { } fault)
            {
                Report(LedgerFaultKind.NotARecord, fault);
                follows = false;
                continue;
            }
            if (record.Hash != record.Actual) Report(LedgerFaultKind.Changed, $"The record states the hash {record.Hash.Short}… and has {record.Actual.Short}….");
            if (follows && record.Previous != last) Report(LedgerFaultKind.ChainBroken, $"The record follows {record.Previous.Short}…, and the one before is {last.Short}….");
            if (follows && record.Sequence != number + 1) Report(LedgerFaultKind.WrongNumber, Invariant($"The record has the number {record.Sequence}, expected {number + 1}."));
            if (stated is { Count: > 0 } head && lines == head.Count && record.Hash != head.Hash)
                Report(LedgerFaultKind.AnotherHead, $"The stated head has the hash {head.Hash.Short}… and the record {record.Hash.Short}….");
            (last, number, follows) = (record.Hash, record.Sequence, true);
            if (!reader.IsComplete) Report(LedgerFaultKind.Unfinished, "The last line does not end.");
        }
        if (stated is { } expected && lines < expected.Count)
        {
            long found = lines++;
            Report(LedgerFaultKind.Truncated, Invariant($"The ledger has {found} records, and the stated head is of {expected.Count}."));
            lines = found;
        }
        return new LedgerVerification { Lines = lines, Head = count == 0 ? new LedgerHead(lines, last) : default, Faults = faults, FaultCount = count };

        void Report(LedgerFaultKind kind, string message)
        {
            if (++count <= Kept) faults.Add(new LedgerFault(lines, kind, message));
        }
    }

    /// <summary>The first line in which two ledgers differ: from there on one of them is a branch.</summary>
    /// <param name="first">A ledger.</param>
    /// <param name="second">Another copy.</param>
    /// <returns>The line, counted from 1; null where one is the beginning of the other. Neither is verified.</returns>
    /// <exception cref="ArgumentNullException">A stream is null.</exception>
    /// <exception cref="IOException">A stream cannot be read.</exception>
    public static long? FindFork(Stream first, Stream second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        LineReader left = new(first), right = new(second);
        for (long line = 1; ; line++)
        {
            if (left.Next() is not { } one || right.Next() is not { } other) return null;
            if (!one.AsSpan().SequenceEqual(other) || left.IsComplete != right.IsComplete || left.IsTooLong || right.IsTooLong) return line;
        }
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
