using System.Text;
using CsvHelper;
using Livelihood.Core.Tables;
using Livelihood.Feeds.Csv.Internal;

namespace Livelihood.Feeds.Csv;

public static partial class CsvTable
{
    /// <summary>Writes a table as a file: UTF-8 without byte order mark, line feeds, a header, quotes only where they are needed (RFC 4180).</summary>
    /// <param name="table">The table; tables of children are not written.</param>
    /// <param name="path">The path of the file. It is written beside and put in its place when complete, so that no half of a file is left behind.</param>
    /// <param name="options">How to write; null for the defaults.</param>
    /// <exception cref="ArgumentException">The table has no column, or a text holds a NUL character or half a surrogate pair, which no reader accepts.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(Table table, string path, CsvWriteOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        string partial = path + ".partial";
        try
        {
            using (FileStream file = new(partial, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0)) Write(table, file, options);
            File.Move(partial, path, overwrite: true);
        }
        finally
        {
            File.Delete(partial);
        }
    }

    /// <summary>Writes a table as the bytes of a CSV file.</summary>
    /// <remarks>
    /// Values are written as <see cref="Column.FormatAt"/> gives them. A missing value is an empty cell, an empty text a quoted one, which
    /// <see cref="CsvReadOptions.KeepQuotedEmpty"/> tells apart when the file is read, except in a table of one column, where both are quoted: an empty line would be no row.
    /// </remarks>
    /// <param name="table">The table; tables of children are not written.</param>
    /// <param name="stream">The stream; it is not closed.</param>
    /// <param name="options">How to write; null for the defaults.</param>
    /// <exception cref="ArgumentException">The table has no column, or a text holds a NUL character or half a surrogate pair, which no reader accepts.</exception>
    public static void Write(Table table, Stream stream, CsvWriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(stream);
        using CsvWriter writer = CsvWriter.Create(stream, Style(options ?? CsvWriteOptions.Default), leaveOpen: true);
        TableWriter.Write(table, writer, (options ?? CsvWriteOptions.Default).HasHeader);
    }

    /// <summary>Writes a table as the text of a CSV file.</summary>
    /// <param name="table">The table; tables of children are not written.</param>
    /// <param name="options">How to write; null for the defaults.</param>
    /// <returns>The text.</returns>
    /// <inheritdoc cref="Write(Table, Stream, CsvWriteOptions?)"/>
    public static string ToText(Table table, CsvWriteOptions? options = null)
    {
        using MemoryStream stream = new();
        Write(table, stream, options);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static CsvWriterOptions Style(CsvWriteOptions options) => new()
    {
        Separator = new CsvReadOptions { Delimiter = options.Delimiter }.Delimiter!.Value,
        NewLine = "\n",
        Injection = options.EscapeFormulas ? CsvInjection.Escape : CsvInjection.None,
        BufferSize = 1 << 18,
    };
}
