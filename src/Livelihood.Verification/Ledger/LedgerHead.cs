using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Livelihood.Core.Documents;

namespace Livelihood.Verification.Ledger;

/// <summary>States how long a ledger is and what its last record is. Whoever keeps it can tell later whether records were cut off or rewritten.</summary>
/// <param name="Count">The number of records, 0 or more.</param>
/// <param name="Hash">The hash of the last record; the default where there is none.</param>
public readonly record struct LedgerHead(long Count, Fingerprint Hash)
{
    /// <summary>Reads what <see cref="ToString"/> wrote: <c>count:hash</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="head">The head; the default where the text is none.</param>
    /// <returns>Whether the text is a head.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out LedgerHead head)
    {
        head = default;
        string[] parts = text?.Split(':') ?? [];
        if (parts.Length != 2 || !long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out long count)) return false;
        if (!Fingerprint.TryParse(parts[1], out Fingerprint hash) || (count == 0) != (hash == default)) return false;
        head = new LedgerHead(count, hash);
        return true;
    }

    /// <summary>The count and the hash: <c>2:9f86…</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count}:{Hash}");
}
