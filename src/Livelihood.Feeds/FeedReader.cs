using System.Data;
using Livelihood.Core.Documents;
using Livelihood.Core.Tables;
using Livelihood.Feeds.Contracts;
using Livelihood.Feeds.Csv;
using Livelihood.Feeds.Internal;

namespace Livelihood.Feeds;

/// <summary>Reads deliveries of a feed under its contract: from CSV files, any ADO.NET source, tables and objects.</summary>
/// <remarks>
/// Every row is accepted, quarantined or rejected, and counted. A row is quarantined with every rule it breaks; where a field breaks several, with the first of
/// length, type, allowed values, bounds and pattern. Fields of the key, and the field that states the day, are required. Of rows that share a key, those
/// that are the same in every field count once, the first, and the others are quarantined; where they differ, all are.
/// Columns that the contract does not name are not taken in. Blanks around numbers, dates, truth values and categories do not count.
/// </remarks>
public static class FeedReader
{
    /// <summary>Reads a CSV file.</summary>
    /// <param name="contract">The contract.</param>
    /// <param name="path">The path of the file.</param>
    /// <param name="options">What is known about the delivery; null for nothing.</param>
    /// <param name="cancellation">Checked between blocks of rows and between fields.</param>
    /// <returns>The accepted, quarantined and rejected rows and their account. It may be held.</returns>
    /// <exception cref="ArgumentException">The path is null or empty.</exception>
    /// <exception cref="DocumentException">
    /// The file cannot be read or decoded, its header is faulty, or it lacks a column that is required; every problem is listed.
    /// </exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static FeedResult Read(FeedContract contract, string path, FeedReadOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(contract);
        ArgumentException.ThrowIfNullOrEmpty(path);
        options ??= new FeedReadOptions();
        options = options with { SourceName = options.SourceName ?? Path.GetFileName(path) };
        return Check(contract, CsvTable.Read(path, Csv(contract, options), cancellation), options, cancellation);
    }

    /// <summary>Reads the bytes of a CSV file.</summary>
    /// <param name="contract">The contract.</param>
    /// <param name="stream">The stream; it is read from where it stands to its end and not closed.</param>
    /// <param name="options">What is known about the delivery; null for nothing.</param>
    /// <param name="cancellation">Checked between blocks of rows and between fields.</param>
    /// <inheritdoc cref="Read(FeedContract, string, FeedReadOptions?, CancellationToken)"/>
    public static FeedResult Read(FeedContract contract, Stream stream, FeedReadOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(contract);
        options ??= new FeedReadOptions();
        return Check(contract, CsvTable.Read(stream, Csv(contract, options), cancellation), options, cancellation);
    }

    /// <summary>Reads the rows of a data reader, which is every ADO.NET source.</summary>
    /// <param name="contract">The contract. How its CSV files write dates and truth values does not matter where the source has types for them.</param>
    /// <param name="reader">An open reader; it is read to the end of the current result and not closed.</param>
    /// <param name="options">What is known about the delivery; null for nothing.</param>
    /// <param name="cancellation">Checked at every row and between fields.</param>
    /// <returns>The accepted and quarantined rows and their account. It may be held.</returns>
    /// <exception cref="ArgumentException">The source has columns without name, of the same name, or of a type that a table cannot hold.</exception>
    /// <exception cref="DocumentException">A column that is required is absent; every problem is listed.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static FeedResult Read(FeedContract contract, IDataReader reader, FeedReadOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(contract);
        return Read(contract, TableReader.Read(reader, contract.Envelope.Id, null, cancellation), options, cancellation);
    }

    /// <summary>Reads the rows of a table.</summary>
    /// <param name="contract">The contract. How its CSV files write dates and truth values does not matter: a table writes them in one way.</param>
    /// <param name="table">The table, with columns of any type.</param>
    /// <param name="options">What is known about the delivery; null for nothing.</param>
    /// <param name="cancellation">Checked between fields.</param>
    /// <inheritdoc cref="Read(FeedContract, IDataReader, FeedReadOptions?, CancellationToken)"/>
    public static FeedResult Read(FeedContract contract, Table table, FeedReadOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(contract);
        ArgumentNullException.ThrowIfNull(table);
        options ??= new FeedReadOptions();
        return new FeedCheck(contract, options).Run(SourceRows.From(table.Rename(contract.Envelope.Id), options.SourceName), cancellation);
    }

    /// <summary>Reads objects.</summary>
    /// <typeparam name="T">The type of the objects.</typeparam>
    /// <param name="contract">The contract.</param>
    /// <param name="items">The objects; enumerated once.</param>
    /// <param name="columns">Which columns the objects fill.</param>
    /// <param name="options">What is known about the delivery; null for nothing.</param>
    /// <inheritdoc cref="Read(FeedContract, IDataReader, FeedReadOptions?, CancellationToken)"/>
    public static FeedResult Read<T>(FeedContract contract, IEnumerable<T> items, TableBuilder<T> columns, FeedReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(columns);
        return Read(contract, columns.Build(items), options);
    }

    private static FeedResult Check(FeedContract contract, CsvReadResult csv, FeedReadOptions options, CancellationToken cancellation)
        => new FeedCheck(contract, options).Run(SourceRows.From(csv, options.SourceName), cancellation);

    private static CsvReadOptions Csv(FeedContract contract, FeedReadOptions options) => new()
    {
        Delimiter = contract.Format.Delimiter,
        Encoding = contract.Format.Encoding,
        HasHeader = contract.Format.HasHeader,
        ColumnNames = contract.Format.HasHeader ? null : [.. contract.Fields.Select(field => field.Name)],
        MissingTexts = contract.Format.MissingTexts,
        Trim = contract.Format.Trim,
        MaxCellLength = contract.Limits.MaxCellLength,
        MaxRejectedKept = options.MaxRejectedKept,
        Threads = options.Threads,
        TableName = contract.Envelope.Id,
        SourceName = options.SourceName,
    };
}
