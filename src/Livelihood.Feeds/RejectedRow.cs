using System.Globalization;

namespace Livelihood.Feeds;

/// <summary>Keeps a record that could not be read as a row, with the reason.</summary>
/// <remarks>The raw text may be personal: it is a property to be asked for and never part of <see cref="ToString"/>.</remarks>
public sealed record RejectedRow
{
    /// <summary>How many characters of a record are kept.</summary>
    public const int LongestRawText = 200;

    /// <summary>The number of the row in its source, from 1 for the first row after the header.</summary>
    public required int Row { get; init; }

    /// <summary>Why the record is no row.</summary>
    public required RowFault Fault { get; init; }

    /// <summary>The fault with its figures, in words; holds no value of the record.</summary>
    public required string Detail { get; init; }

    /// <summary>
    /// Where the fault lies, in bytes from the start of the file: the first invalid byte, or the start of the record for other faults. Null
    /// where the file is not UTF-8.
    /// </summary>
    public long? ByteOffset { get; init; }

    /// <summary>The beginning of the record as it stands in the source, up to <see cref="LongestRawText"/> characters; bytes that are no text show as U+FFFD.</summary>
    public string RawText { get; init; } = "";

    /// <summary>Names the row and the fault; never the text.</summary>
    /// <returns>For example <c>row 7: 3 cells, expected 9</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"row {Row}: {Detail}");
}
