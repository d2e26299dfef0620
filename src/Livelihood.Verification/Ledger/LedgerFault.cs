using System.Globalization;

namespace Livelihood.Verification.Ledger;

/// <summary>States where and how a ledger is broken.</summary>
/// <param name="Line">The line, counted from 1; one more than there are where the end is missing.</param>
/// <param name="Kind">How it is broken.</param>
/// <param name="Message">One sentence that says what is wrong, without anything from the record but numbers and hashes.</param>
public readonly record struct LedgerFault(long Line, LedgerFaultKind Kind, string Message)
{
    /// <summary>The line and the message.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"line {Line}: {Message}");
}
