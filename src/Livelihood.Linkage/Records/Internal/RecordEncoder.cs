using Livelihood.Core.Documents;
using Livelihood.Core.Tables;
using Livelihood.Linkage.Internal;
using Livelihood.Linkage.Model.Internal;
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
        var graph = new FieldGraph(model);
        string[] columnNames = graph.Columns();
        var columns = new TextColumn[columnNames.Length];
        Work.Each(options.Threads, columns.Length + 1, cancellation, task =>
        {
            if (task == 0) Order(sources, firstOf, ids, rowOf);
            else columns[task - 1] = CodedText.Merge(sources, columnNames[task - 1]);
        });

        var makers = new FieldMaker[model.Fields.Count];
        var order = new List<int>();
        foreach (int[] layer in graph.Layers)
        {
            Work.Each(options.Threads, layer.Length, cancellation, task =>
            {
                int index = layer[task];
                LinkageField field = Bound(model.Fields[index], options.Extensions);
                FieldInput[] inputs = [.. field.Inputs.Select(name => graph.FieldNamed(name, index) is >= 0 and var other
                    ? new FieldInput(null, makers[other])
                    : new FieldInput(columns[Array.IndexOf(columnNames, name)], null))];
                makers[index] = FieldMaker.Make(field, index, inputs, count);
            });
            order.AddRange(layer);
        }
        var cells = new CellGrid(count, makers.Length);
        FieldMaker[] inOrder = [.. order.Select(index => makers[index])];
        Work.Chunks(options.Threads, count, 1 << 14, cancellation, (from, to) => Fill(inOrder, cells, firstOf, rowOf, from, to));
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

    private static void Fill(FieldMaker[] makers, CellGrid cells, int[] firstOf, int[] rowOf, int from, int to)
    {
        int source = 0;
        for (int record = from; record < to; record++)
        {
            while (record >= firstOf[source + 1]) source++;
            int row = firstOf[source] + rowOf[record];
            Span<int> codes = cells.Row(record);
            foreach (FieldMaker maker in makers) codes[maker.Field.Index] = maker.CodeOf(row, codes);
        }
    }
}
