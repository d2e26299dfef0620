using System.Globalization;

namespace Livelihood.Feeds;

/// <summary>Keeps a row that was read but does not conform to the contract, with every rule it breaks.</summary>
/// <param name="Row">The number of the row in its source, from 1 for the first row after the header.</param>
/// <param name="Violations">The violations, in the order of the fields, those of the key last; at least one.</param>
public sealed record QuarantinedRow(int Row, IReadOnlyList<Violation> Violations)
{
    /// <summary>Names the row and its violations; values are masked.</summary>
    /// <returns>For example <c>row 7: amount: no value, expected a value</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"row {Row}: {string.Join("; ", Violations)}");
}
