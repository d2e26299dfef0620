using Livelihood.Core.Documents;
using Livelihood.Core.Tables;
using Livelihood.Feeds.Csv.Internal;

namespace Livelihood.Feeds.Csv;

/// <summary>Reads CSV files into tables of text, and writes tables as CSV files.</summary>
/// <remarks>
/// The format is RFC 4180 with any mix of line breaks (CR LF, LF, CR). An empty cell is missing (<see cref="MissingReason.NotProvided"/>). Names in the
/// header lose outer blanks. A line without any character is no row and counted apart, except in a file of one column, where it is a missing cell.
/// A quote inside a cell that does not begin with one is text. Records that are no rows are kept and counted, never thrown for.
/// Values become the same codes for any number of threads.
/// </remarks>
/// <example><code>
/// CsvReadResult people = CsvTable.Parse("name,city\nAda,London\nBo,\n");
/// TextColumn name = people.Table.Get&lt;TextColumn&gt;("name");
/// Console.WriteLine(people.Census);
/// </code></example>
public static partial class CsvTable
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="options">How to read; null for the defaults.</param>
    /// <param name="cancellation">Checked between blocks of rows.</param>
    /// <returns>The table, the rejected records and the account.</returns>
    /// <exception cref="ArgumentException">The path is null or empty, or names of columns are stated for a file with a header.</exception>
    /// <exception cref="DocumentException">
    /// The file cannot be read, is empty, has columns without name or of the same name, or is in no stated encoding; every problem is listed.
    /// </exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static CsvReadResult Read(string path, CsvReadOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        options ??= CsvReadOptions.Default;
        options = options with
        {
            SourceName = options.SourceName ?? Path.GetFileName(path),
            TableName = options.TableName ?? Path.GetFileNameWithoutExtension(path),
        };
        using FileStream file = Open(path, options);
        return Read(file, options, cancellation);
    }

    /// <summary>Reads the bytes of a file from a stream.</summary>
    /// <param name="stream">The stream; it is read from where it stands to its end and not closed.</param>
    /// <param name="options">How to read; null for the defaults.</param>
    /// <param name="cancellation">Checked between blocks of rows.</param>
    /// <inheritdoc cref="Read(string, CsvReadOptions?, CancellationToken)"/>
    public static CsvReadResult Read(Stream stream, CsvReadOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= CsvReadOptions.Default;
        ProblemList problems = new(options.SourceName);
        Utf8Source source = Utf8Source.From(stream, options, problems);
        problems.ThrowIfAny("The CSV file");
        return Read(source, options, problems, cancellation);
    }

    /// <summary>Reads text.</summary>
    /// <param name="reader">The reader; it is read to its end and not closed. Encodings among the options do not matter.</param>
    /// <param name="options">How to read; null for the defaults.</param>
    /// <param name="cancellation">Checked between blocks of rows.</param>
    /// <inheritdoc cref="Read(string, CsvReadOptions?, CancellationToken)"/>
    public static CsvReadResult Read(TextReader reader, CsvReadOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        options ??= CsvReadOptions.Default;
        return Read(Utf8Source.From(reader), options, new ProblemList(options.SourceName), cancellation);
    }

    /// <summary>Reads a text that is in memory.</summary>
    /// <param name="csv">The text of a CSV file.</param>
    /// <param name="options">How to read; null for the defaults.</param>
    /// <inheritdoc cref="Read(string, CsvReadOptions?, CancellationToken)"/>
    public static CsvReadResult Parse(string csv, CsvReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(csv);
        using StringReader reader = new(csv);
        return Read(reader, options);
    }

    private static CsvReadResult Read(Utf8Source source, CsvReadOptions options, ProblemList problems, CancellationToken cancellation)
    {
        if (options.HasHeader && options.ColumnNames is not null)
            throw new ArgumentException("Names of columns are stated for a file that has a header.", nameof(options));
        using RecordSource records = new(source, options, problems);
        records.ReadNames();
        problems.ThrowIfAny("The CSV file");

        HashSet<string> missing = new(options.MissingTexts, StringComparer.Ordinal);
        TextFill[] fills = [.. records.Names.Select(name => new TextFill(name, missing))];
        int threads = options.Threads == 0 ? Environment.ProcessorCount : options.Threads;
        new BlockPipeline(records, fills, threads).Run(cancellation);

        Table table = Table.Create(options.TableName ?? "table", fills.Select(fill => fill.Build()));
        return new CsvReadResult
        {
            Table = table,
            RowNumbers = RowNumbers.Without(table.RowCount, records.Rejections.Rows),
            Rejected = records.Rejections.Kept,
            Census = new RowCensus(records.RowsIn, table.RowCount, 0, records.Rejections.Count, records.BlankLines),
            IsTruncated = records.IsTruncated,
            Encoding = source.Encoding,
            Delimiter = records.Delimiter,
        };
    }

    private static FileStream Open(string path, CsvReadOptions options)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            string reason = fault is FileNotFoundException or DirectoryNotFoundException ? "there is no such file" : "it cannot be opened";
            ProblemList problems = new(options.SourceName);
            problems.Add("$", $"The file cannot be read: {reason}.");
            problems.ThrowIfAny("The CSV file");
            throw;
        }
    }
}
