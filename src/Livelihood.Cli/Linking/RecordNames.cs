using Livelihood.Cli.Csv;
using Livelihood.Core.Tables;
using Livelihood.Linkage;

namespace Livelihood.Cli.Linking;

/// <summary>Writes which record is meant, without making a text for each: the source, the identifier, the entity.</summary>
internal sealed class RecordNames
{
    private readonly LinkageRecords records;
    private readonly byte[][] sources;
    private readonly Column?[] ids;

    public RecordNames(LinkageRecords records)
    {
        this.records = records;
        sources = [.. records.Sources.Select(s => Quoted(s.Name))];
        ids = [.. records.Sources.Select(s => s.IdColumn is { } id ? s.Table[id] : null)];
    }

    /// <summary>Adds a record's source and identifier as two cells.</summary>
    public void Write(CsvBuffer row, int record)
    {
        int source = records.SourceOf(record);
        row.Encoded(sources[source]);
        int at = records.RowOf(record);
        switch (ids[source])
        {
            case null:
                row.Cell(at + 1);
                break;
            case TextColumn text:
                row.Cell(text.SpanAt(at));
                break;
            default:
                row.Cell(records.IdOf(record));
                break;
        }
    }

    /// <summary>Adds the identifier of an entity as one cell: that of its lowest record, with its source where there are several.</summary>
    public void WriteEntity(CsvBuffer row, int lowestRecord)
    {
        int source = records.SourceOf(lowestRecord);
        if (sources.Length > 1) row.Cell($"{records.Sources[source].Name}:{records.IdOf(lowestRecord)}");
        else if (ids[source] is TextColumn text) row.Cell(text.SpanAt(records.RowOf(lowestRecord)));
        else row.Cell(records.IdOf(lowestRecord));
    }

    private static byte[] Quoted(string text)
    {
        var buffer = new CsvBuffer();
        buffer.Cell(text);
        return buffer.Written[..^1].ToArray();
    }
}
