using System.Collections.Concurrent;
using Livelihood.Cli.Csv;
using Livelihood.Core.Tables;
using Livelihood.Linkage;

namespace Livelihood.Cli.Linking;

/// <summary>Holds how every record is named in a CSV row, <c>source,id</c>, formatted once for all the rows that name it.</summary>
internal sealed class RecordNames
{
    private const int RecordsPerChunk = 1 << 14;

    private readonly LinkageRecords _records;
    private readonly byte[][] _sources;
    private readonly byte[][] _chunks;
    private readonly int[] _ends;

    /// <summary>Formats the names of all records.</summary>
    public RecordNames(LinkageRecords records, int threads)
    {
        _records = records;
        _sources = [.. records.Sources.Select(s => Encoded(s.Name))];
        _chunks = new byte[(records.Count + RecordsPerChunk - 1) / RecordsPerChunk][];
        _ends = new int[records.Count];
        Column?[] ids = [.. records.Sources.Select(s => s.IdColumn is { } id ? s.Table[id] : null)];
        var buffers = new ConcurrentBag<CsvBuffer>();
        Parallel.For(0, _chunks.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, chunk =>
        {
            if (!buffers.TryTake(out CsvBuffer? buffer)) buffer = new CsvBuffer();
            buffer.Clear();
            int end = Math.Min(records.Count, (chunk + 1) * RecordsPerChunk);
            for (int record = chunk * RecordsPerChunk; record < end; record++)
            {
                Format(buffer, record, ids);
                _ends[record] = buffer.Written.Length;
            }
            _chunks[chunk] = buffer.Written.ToArray();
            buffers.Add(buffer);
        });
    }

    /// <summary>Adds a record's source and identifier as two cells.</summary>
    public void Write(CsvBuffer row, int record) => row.Encoded(Name(record));

    /// <summary>Adds the name of an entity as one cell: the identifier of its lowest record, after its source where there are several.</summary>
    public void WriteEntity(CsvBuffer row, int lowestRecord)
    {
        byte[] source = _sources[_records.SourceOf(lowestRecord)];
        ReadOnlySpan<byte> id = Name(lowestRecord)[(source.Length + 1)..];
        if (_sources.Length == 1) row.Encoded(id);
        else if (source.AsSpan().StartsWith("\""u8) || id.StartsWith("\""u8)) row.Cell($"{_records.Sources[_records.SourceOf(lowestRecord)].Name}:{_records.IdOf(lowestRecord)}");
        else row.Encoded(source, (byte)':', id);
    }

    private ReadOnlySpan<byte> Name(int record)
    {
        int chunk = record / RecordsPerChunk, start = record % RecordsPerChunk == 0 ? 0 : _ends[record - 1];
        return _chunks[chunk].AsSpan(start, _ends[record] - start);
    }

    private void Format(CsvBuffer buffer, int record, Column?[] ids)
    {
        int source = _records.SourceOf(record), row = _records.RowOf(record);
        buffer.Encoded(_sources[source]);
        if (ids[source] is TextColumn text) buffer.Cell(text.SpanAt(row));
        else if (ids[source] is null) buffer.Cell(row + 1);
        else buffer.Cell(_records.IdOf(record));
        buffer.DropComma();
    }

    private static byte[] Encoded(string text)
    {
        var buffer = new CsvBuffer();
        buffer.Cell(text);
        buffer.DropComma();
        return buffer.Written.ToArray();
    }
}
