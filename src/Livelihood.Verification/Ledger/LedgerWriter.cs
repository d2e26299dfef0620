using Livelihood.Verification.Ledger.Internal;

namespace Livelihood.Verification.Ledger;

/// <summary>Appends records to a ledger: one line of canonical JSON each, chained by SHA-256.</summary>
/// <remarks>
/// Every record holds the hash of the one before and its own, which is the SHA-256 of the record without it in the form of RFC 8785. The writer only writes
/// forward and does not close the stream. Not safe for use from several threads at once.
/// </remarks>
/// <example><code>
/// var ledger = new LedgerWriter(file, head);
/// LedgerHead next = ledger.Append(new LedgerEntry { On = decided, Event = "adverse-decision", Subject = token, Basis = "article 24" });
/// </code></example>
public sealed class LedgerWriter
{
    private readonly Stream _stream;

    /// <summary>Begins a ledger or goes on with one.</summary>
    /// <param name="stream">Where lines go; it must stand at the ledger's end.</param>
    /// <param name="head">The ledger's head so far, from <see cref="LedgerVerifier"/>; default for a new ledger.</param>
    /// <exception cref="ArgumentException">The stream is null or cannot be written, or the head is impossible.</exception>
    public LedgerWriter(Stream stream, LedgerHead head = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanWrite) throw new ArgumentException("The stream cannot be written.", nameof(stream));
        if (head.Count < 0 || (head.Count == 0) != (head.Hash == default)) throw new ArgumentException($"The head {head} is impossible.", nameof(head));
        (_stream, Head) = (stream, head);
    }

    /// <summary>The ledger's head. Keep it somewhere else than the ledger.</summary>
    public LedgerHead Head { get; private set; }

    /// <summary>Appends a record.</summary>
    /// <param name="entry">What is to be recorded.</param>
    /// <returns>The ledger's head after it.</returns>
    /// <exception cref="ArgumentException">The entry is null, or its event or basis is empty, or a text holds half of a surrogate pair.</exception>
    /// <exception cref="IOException">The line cannot be written; the stream may then hold a part of it, which the verifier reports.</exception>
    public LedgerHead Append(LedgerEntry entry)
    {
        (byte[] line, LedgerHead head) = RecordText.Write(entry, Head);
        _stream.Write(line);
        return Head = head;
    }
}
