using Livelihood.Linkage.Blocking.Internal;
using Livelihood.Linkage.Records.Internal;

namespace Livelihood.Linkage;

/// <summary>Holds the records of all sources, standardised and encoded for one model's fields.</summary>
/// <remarks>Records are numbered by source, then by identifier: a shorter identifier first, equal lengths by UTF-16 order, so
/// that whole numbers stand in their order. No result depends on the order of the rows given. Immutable; safe for many threads.</remarks>
public sealed class LinkageRecords
{
    private readonly RecordIds[] _ids;
    private readonly int[] _rowOf;
    private readonly int[] _firstOf;

    internal LinkageRecords(IReadOnlyList<LinkageSource> sources, int[] firstOf, int[] rowOf, RecordIds[] ids, EncodedField[] fields, CellGrid cells)
    {
        Sources = sources;
        Fields = fields;
        Cells = cells;
        Blocks = new RuleIndexes(this);
        _firstOf = firstOf;
        _rowOf = rowOf;
        _ids = ids;
    }

    /// <summary>Gets the number of records of all sources.</summary>
    public int Count => _rowOf.Length;

    /// <summary>Gets the sources, in the order given.</summary>
    public IReadOnlyList<LinkageSource> Sources { get; }

    internal EncodedField[] Fields { get; }

    internal CellGrid Cells { get; }

    internal CodeMaps Maps { get; } = new();

    internal RuleIndexes Blocks { get; }

    /// <summary>Gets the first record number of each source, and the count of all records as the last element.</summary>
    internal ReadOnlySpan<int> FirstOf => _firstOf;

    /// <summary>Standardises and encodes the fields a model names.</summary>
    /// <param name="model">The model.</param>
    /// <param name="sources">One or more sources with different names.</param>
    /// <param name="options">How to work; null for the defaults.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The records.</returns>
    /// <exception cref="Core.Documents.DocumentException">Columns are unknown, identifiers are missing or duplicated, source names clash.</exception>
    public static LinkageRecords Prepare(
        LinkageModel model, IReadOnlyList<LinkageSource> sources, LinkageOptions? options = null, CancellationToken cancellation = default)
        => RecordEncoder.Encode(model, sources, options ?? new LinkageOptions(), cancellation);

    /// <summary>Gives the identifier of a record within its source.</summary>
    /// <param name="record">A record number.</param>
    public string IdOf(int record) => _ids[SourceOf(record)].Of(_rowOf[record]);

    /// <summary>Gives the row, from 0, of a record in its source's table.</summary>
    /// <param name="record">A record number.</param>
    public int RowOf(int record) => _rowOf[record];

    /// <summary>Gives the number of the source, from 0, that a record comes from.</summary>
    /// <param name="record">A record number.</param>
    public int SourceOf(int record)
    {
        int source = 0;
        while (record >= _firstOf[source + 1]) source++;
        return source;
    }

    /// <summary>Finds a record by source and identifier.</summary>
    /// <param name="source">The source's name.</param>
    /// <param name="id">The identifier.</param>
    /// <returns>The record number, or -1.</returns>
    public int Find(string source, string id)
    {
        for (int s = 0; s < Sources.Count; s++)
        {
            if (Sources[s].Name != source) continue;
            for (int record = _firstOf[s]; record < _firstOf[s + 1]; record++)
                if (IdOf(record) == id) return record;
        }
        return -1;
    }

    /// <summary>Gives the standardised value of a field.</summary>
    /// <param name="record">A record number.</param>
    /// <param name="field">A field's name.</param>
    /// <returns>The value, or null where it is missing.</returns>
    /// <exception cref="ArgumentException">The model has no such field.</exception>
    public string? ValueOf(int record, string field)
    {
        EncodedField encoded = Array.Find(Fields, f => f.Name == field)
            ?? throw new ArgumentException($"There is no field '{field}'; there are {string.Join(", ", Fields.Select(f => f.Name))}.", nameof(field));
        int code = Cells.Row(record)[encoded.Index];
        return code < 0 ? null : encoded.Values[code];
    }
}
