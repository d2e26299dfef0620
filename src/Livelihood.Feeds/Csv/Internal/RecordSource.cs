using System.Globalization;
using CsvHelper;
using Livelihood.Core.Documents;

namespace Livelihood.Feeds.Csv.Internal;

/// <summary>Reads records, takes the sound ones apart into blocks of cells, and rejects the others.</summary>
/// <remarks>
/// The parser is CsvHelper's. One thread reads all records in order, which it does at about a gigabyte a second; what costs, the
/// dictionaries of the columns, is filled by others meanwhile (<see cref="BlockPipeline"/>). So quotes, chunks and threads cannot change a result.
/// </remarks>
internal sealed class RecordSource : IDisposable
{
    private const int RowsPerBlock = 1 << 14;
    private const int BytesPerBlock = 1 << 23;

    private readonly Utf8Source _source;
    private readonly CsvReadOptions _options;
    private readonly ProblemList _problems;
    private readonly CsvReader _reader;
    private CsvMalformedReason? _malformed;
    private bool _holdsFirstRow;

    public RecordSource(Utf8Source source, CsvReadOptions options, ProblemList problems)
    {
        _source = source;
        _options = options;
        _problems = problems;
        Rejections = new Rejections(options.MaxRejectedKept);
        _reader = CsvReader.Create(source.Stream, new CsvReaderOptions
        {
            HasHeader = false,
            Separator = options.Delimiter,
            SkipEmptyLines = false,
            TrimWhitespace = options.Trim,
            MaxRecordSize = options.MaxRecordLength,
            BufferSize = 1 << 20,
            IncludeValuesInExceptions = false,
            OnMalformedRecord = record => _malformed = record.Reason,
        }, leaveOpen: true);
    }

    public IReadOnlyList<string> Names { get; private set; } = [];

    public Rejections Rejections { get; }

    public int RowsIn { get; private set; }

    public int BlankLines { get; private set; }

    public bool IsTruncated { get; private set; }

    public char Delimiter => _reader.Separator;

    /// <summary>Reads the names of the columns; problems are reported, and the caller throws them.</summary>
    public void ReadNames()
    {
        bool any = ReadFirst();
        if (IsTruncated || (_options.HasHeader && _malformed is not null && (_malformed == CsvMalformedReason.UnterminatedQuote || HasTextAfterQuote())))
        {
            _problems.Add("$", "The first record is no row of cells: a quote is not closed where its cell ends.");
            return;
        }
        Names = new HeaderCheck(_options, _problems).Names(any ? _reader : null);
        _holdsFirstRow = any && !_options.HasHeader;
    }

    /// <summary>Fills a block with the next rows.</summary>
    /// <returns>Whether there may be more.</returns>
    /// <exception cref="DocumentException">A byte is in no encoding that was stated.</exception>
    public bool Fill(CellBlock block)
    {
        block.Clear();
        ReadOnlySpan<CellBuffer> columns = block.Columns;
        long bytes = 0;
        for (int rows = 0; rows < RowsPerBlock && bytes < BytesPerBlock; rows++)
        {
            if (!Next()) return false;
            ReadOnlySpan<byte> raw = _reader.RawRecord;
            if (raw.IsEmpty && columns.Length > 1)
            {
                BlankLines++;
                continue;
            }
            RowsIn = checked(RowsIn + 1);
            if (!Passes(raw, columns.Length)) continue;
            bytes += raw.Length;
            for (int i = 0; i < columns.Length; i++) Take(i, columns[i]);
        }
        return true;
    }

    public void Dispose() => _reader.Dispose();

    private void Take(int cell, CellBuffer column)
    {
        ReadOnlySpan<byte> value = _reader.GetSpan(cell);
        if (!value.IsEmpty || (_options.KeepQuotedEmpty && _reader.GetRawSpan(cell).Contains((byte)'"'))) column.Add(value);
        else column.AddMissing();
    }

    private bool ReadFirst()
    {
        while (Next())
        {
            if (!_reader.RawRecord.IsEmpty) return true;
            BlankLines++;
        }
        return false;
    }

    private bool Next()
    {
        if (_holdsFirstRow)
        {
            _holdsFirstRow = false;
            return true;
        }
        _malformed = null;
        try
        {
            return _reader.Read();
        }
        catch (CsvFormatException)
        {
            // The only thing the parser still throws for: a record beyond MaxRecordSize, after which it cannot go on.
            RowsIn++;
            Reject(RowFault.RecordTooLong, $"the record is longer than {_options.MaxRecordLength} bytes; a quote before it may not be closed", []);
            IsTruncated = true;
            return false;
        }
    }

    private bool Passes(ReadOnlySpan<byte> raw, int columns)
    {
        int invalid = Utf8Check.FirstInvalid(raw);
        if (invalid >= 0)
        {
            if (!_source.IsCertain) ThrowUndecodable(invalid);
            return Reject(RowFault.InvalidBytes, $"bytes that are no text in {CsvEncodings.Name(_source.Encoding)}", raw, invalid);
        }
        if (raw.Contains((byte)0)) return Reject(RowFault.NulCharacter, "a NUL character", raw);
        if (_malformed == CsvMalformedReason.UnterminatedQuote)
        {
            IsTruncated = true;
            return Reject(RowFault.UnclosedQuote, $"a quote that is never closed; {raw.Count((byte)'\n')} line breaks follow it", raw);
        }
        if (_malformed is not null && HasTextAfterQuote()) return Reject(RowFault.TextAfterQuote, "text after a closing quote", raw);
        int cells = _reader.FieldCount;
        if (cells != columns)
            return Reject(cells < columns ? RowFault.TooFewCells : RowFault.TooManyCells, $"{cells} cells, expected {columns}", raw);
        return raw.Length <= _options.MaxCellLength || AreShort(cells, raw);
    }

    private bool AreShort(int cells, ReadOnlySpan<byte> raw)
    {
        for (int i = 0; i < cells; i++)
        {
            int length = _reader.GetSpan(i).Length;
            if (length > _options.MaxCellLength)
                return Reject(RowFault.CellTooLong, $"cell {i + 1} has {length} bytes, allowed are {_options.MaxCellLength}", raw);
        }
        return true;
    }

    /// <summary>The parser names only the first flaw of a record; a lone quote inside a plain cell is text, and is let pass.</summary>
    private bool HasTextAfterQuote()
    {
        for (int i = 0; i < _reader.FieldCount; i++)
        {
            ReadOnlySpan<byte> cell = _reader.GetRawSpan(i);
            if (_options.Trim) cell = cell.Trim(" \t"u8);
            if (cell.IsEmpty || cell[0] != '"') continue;
            if (cell.Length < 2 || cell[^1] != '"') return true;
            for (ReadOnlySpan<byte> inside = cell[1..^1]; inside.IndexOf((byte)'"') is >= 0 and int at; inside = inside[(at + 2)..])
                if (at + 1 == inside.Length || inside[at + 1] != '"') return true;
        }
        return false;
    }

    private bool Reject(RowFault fault, string detail, ReadOnlySpan<byte> raw, int at = 0)
    {
        long? offset = _source.Start is { } start ? start + _reader.ByteOffset + at : null;
        Rejections.Add(RowsIn, fault, detail, offset, raw);
        return false;
    }

    private void ThrowUndecodable(int at)
    {
        long offset = (_source.Start ?? 0) + _reader.ByteOffset + at;
        string where = string.Create(CultureInfo.InvariantCulture, $"row {RowsIn}, byte {offset}");
        _problems.Add("$", $"The file is not valid UTF-8 ({where}), and its encoding is not stated.", expected: "an encoding: utf-8 (rows that are not are then rejected), utf-16le, utf-16be or gb18030");
        _problems.ThrowIfAny("The CSV file");
    }
}
