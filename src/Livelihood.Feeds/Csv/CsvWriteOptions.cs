namespace Livelihood.Feeds.Csv;

/// <summary>Says how a table is written as a CSV file.</summary>
public sealed record CsvWriteOptions
{
    /// <summary>The options used where none are given.</summary>
    public static CsvWriteOptions Default { get; } = new();

    /// <summary>The character between cells: any ASCII character but a quote, a line break and NUL. Default: a comma.</summary>
    public char Delimiter { get; init; } = ',';

    /// <summary>Whether the first record names the columns. Default: true.</summary>
    public bool HasHeader { get; init; } = true;

    /// <summary>
    /// Whether texts that a spreadsheet would run as a formula, those that begin with one of <c>= + - @</c>, a tab or a carriage return, get an apostrophe in front.
    /// Such a file does not read back to the same texts. Default: false.
    /// </summary>
    public bool EscapeFormulas { get; init; }
}
