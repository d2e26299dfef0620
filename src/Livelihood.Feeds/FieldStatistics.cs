using System.Globalization;

namespace Livelihood.Feeds;

/// <summary>Counts the values of one field over all rows that could be read, accepted or not.</summary>
/// <param name="Field">The field.</param>
/// <param name="Header">The column of the source that the field was found in; null where the source has none.</param>
/// <param name="Rows">The rows that could be read.</param>
/// <param name="Missing">How many of them have no value.</param>
/// <param name="Distinct">How many different texts the values have, as the source writes them.</param>
/// <param name="Violations">How many of the rows break a rule of this field.</param>
public sealed record FieldStatistics(string Field, string? Header, int Rows, int Missing, int Distinct, int Violations)
{
    /// <summary>Writes the counts as one line.</summary>
    /// <returns>For example <c>amount: 10 rows, 1 missing, 8 distinct, 0 violations</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Field}: {Rows} rows, {Missing} missing, {Distinct} distinct, {Violations} violations");
}
