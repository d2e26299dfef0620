using Livelihood.Core.Tables;

namespace Livelihood.Feeds.Csv;

/// <summary>Holds what a CSV file gave: a table of texts, the records that are no rows, and the account of both.</summary>
public sealed record CsvReadResult
{
    /// <summary>The rows that could be read, one text column per column of the file, in the order of the file.</summary>
    public required Table Table { get; init; }

    /// <summary>The number in the file of every row of <see cref="Table"/>, from 1 for the first row after the header.</summary>
    public required RowNumbers RowNumbers { get; init; }

    /// <summary>The records that are no rows, in the order of the file; the first <see cref="CsvReadOptions.MaxRejectedKept"/> of them.</summary>
    public required IReadOnlyList<RejectedRow> Rejected { get; init; }

    /// <summary>The account: rows in = accepted + rejected; nothing is quarantined without a contract.</summary>
    public required RowCensus Census { get; init; }

    /// <summary>
    /// Whether the file could not be told into rows to its end, because a quote is never closed or a record is too long. The last rejected row then stands
    /// for the rest of the file.
    /// </summary>
    public required bool IsTruncated { get; init; }

    /// <summary>The encoding that the file was read in.</summary>
    public required CsvEncoding Encoding { get; init; }

    /// <summary>The character between cells that the file was read with.</summary>
    public required char Delimiter { get; init; }

    /// <summary>Writes the account; never a value.</summary>
    /// <returns>For example <c>people: 10 rows in = 9 accepted + 0 quarantined + 1 rejected</c>.</returns>
    public override string ToString() => $"{Table.Name}: {Census}{(IsTruncated ? ", cut short" : "")}";
}
