namespace Livelihood.Feeds;

/// <summary>Says why a record could not be read as a row.</summary>
public enum RowFault
{
    /// <summary>The record has fewer cells than there are columns.</summary>
    TooFewCells,

    /// <summary>The record has more cells than there are columns.</summary>
    TooManyCells,

    /// <summary>The record holds a NUL character.</summary>
    NulCharacter,

    /// <summary>The record holds bytes that are no text in the encoding of the file.</summary>
    InvalidBytes,

    /// <summary>A cell is longer than the limit.</summary>
    CellTooLong,

    /// <summary>Text follows the closing quote of a cell, as in <c>"ab"c</c>.</summary>
    TextAfterQuote,

    /// <summary>A quote is opened and never closed, so that the record runs to the end of the file.</summary>
    UnclosedQuote,

    /// <summary>The record is longer than the limit; nothing behind it can be read.</summary>
    RecordTooLong,
}
