using Livelihood.Core.Documents;
using Livelihood.Core.Tables;
using Livelihood.Linkage.Internal;
using Livelihood.Linkage.Standardising;

namespace Livelihood.Linkage.Records.Internal;

/// <summary>Makes a model's records from tables: columns merged over sources, fields standardised once per distinct value, one row of codes a record.</summary>
internal static class RecordEncoder
{
    public static LinkageRecords Encode(LinkageModel model, IReadOnlyList<LinkageSource> sources, LinkageOptions options, CancellationToken cancellation)
    {
        SourceCheck.ThrowIfUnfit(model, sources, options.Extensions);
        var firstOf = new int[sources.Count + 1];
        for (int s = 0; s < sources.Count; s++) firstOf[s + 1] = checked(firstOf[s] + sources[s].Table.RowCount);
        int count = firstOf[^1];

        var ids = new RecordIds[sources.Count];
        var rowOf = new int[count];
        string[] columnNames = [.. model.Fields.SelectMany((f, i) => f.Inputs.Where(name => !IsEarlierField(model, name, i))).Distinct()];
        var columns = new TextColumn[columnNames.Length];
        Work.Each(options.Threads, columns.Length + 1, cancellation, task =>
        {
            if (task == 0) Order(sources, firstOf, ids, rowOf);
            else columns[task - 1] = CodedText.Merge(sources, columnNames[task - 1]);
        });

        var makers = new FieldMaker[model.Fields.Count];
        foreach (int[] layer in Layers(model))
        {
            Work.Each(options.Threads, layer.Length, cancellation, task =>
            {
                int index = layer[task];
                LinkageField field = Bound(model.Fields[index], options.Extensions);
                makers[index] = FieldMaker.Make(field, index, Inputs(model, field, index, columnNames, columns, makers), count);
            });
        }
        var cells = new CellGrid(count, makers.Length);
        Work.Chunks(options.Threads, count, 1 << 14, cancellation, (from, to) => Fill(makers, cells, firstOf, rowOf, from, to));
        return new LinkageRecords(sources, firstOf, rowOf, ids, Array.ConvertAll(makers, m => m.Field), cells);
    }

    private static LinkageField Bound(LinkageField field, LinkageExtensions extensions)
        => field with { Standardise = field.Standardise.Bind(new StandardiserRegistry(extensions.Standardisers)) };

    private static void Order(IReadOnlyList<LinkageSource> sources, int[] firstOf, RecordIds[] ids, int[] rowOf)
    {
        var problems = new ProblemList();
        for (int s = 0; s < sources.Count; s++)
        {
            ids[s] = RecordIds.Of(sources[s]);
            int[] rows = RecordOrder.Of(ids[s]);
            ids[s].Check(sources[s], rows, problems);
            rows.CopyTo(rowOf, firstOf[s]);
        }
        problems.ThrowIfAny("The sources cannot be linked");
    }

    /// <summary>Fields grouped so that each group only needs columns and fields of groups before it.</summary>
    private static IEnumerable<int[]> Layers(LinkageModel model)
    {
        var depth = new int[model.Fields.Count];
        for (int i = 0; i < depth.Length; i++)
            foreach (string name in model.Fields[i].Inputs)
                if (EarlierField(model, name, i) is >= 0 and var earlier) depth[i] = Math.Max(depth[i], depth[earlier] + 1);
        return Enumerable.Range(0, depth.Length).GroupBy(i => depth[i]).OrderBy(g => g.Key).Select(g => g.ToArray());
    }

    private static FieldInput[] Inputs(
        LinkageModel model, LinkageField field, int index, string[] columnNames, TextColumn[] columns, FieldMaker[] makers)
        => [.. field.Inputs.Select(name => EarlierField(model, name, index) is >= 0 and var earlier
            ? new FieldInput(null, makers[earlier])
            : new FieldInput(columns[Array.IndexOf(columnNames, name)], null))];

    internal static bool IsEarlierField(LinkageModel model, string name, int index) => EarlierField(model, name, index) >= 0;

    private static int EarlierField(LinkageModel model, string name, int index)
    {
        for (int i = 0; i < index; i++)
            if (model.Fields[i].Name == name) return i;
        return -1;
    }

    private static void Fill(FieldMaker[] makers, CellGrid cells, int[] firstOf, int[] rowOf, int from, int to)
    {
        int source = 0;
        for (int record = from; record < to; record++)
        {
            while (record >= firstOf[source + 1]) source++;
            int row = firstOf[source] + rowOf[record];
            Span<int> codes = cells.Row(record);
            for (int f = 0; f < makers.Length; f++) codes[f] = makers[f].CodeOf(row, codes);
        }
    }
}
