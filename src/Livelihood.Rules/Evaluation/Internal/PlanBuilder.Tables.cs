using Livelihood.Rules.Checking.Internal;
using Livelihood.Rules.Decisions;
using Livelihood.Rules.Decisions.Internal;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Evaluation.Internal;

/// <content>Decision tables.</content>
internal sealed partial class PlanBuilder
{
    private readonly Dictionary<(CheckedTable, int Level), TableInputs> _tableInputs = [];
    private readonly Dictionary<(TableInputs, int Output), TableHitsKernel> _tableHits = [];

    private Kernel TableOf(TableNode node)
    {
        CheckedTable table = node.Table;
        int level = node.Level;
        TableInputs inputs = InputsOf(table, level);
        TypedNode? otherwise = table.Defaults[node.Output];
        if (table.Policy is HitPolicy.CollectSum or HitPolicy.CollectMin or HitPolicy.CollectMax or HitPolicy.CollectCount)
        {
            ValueKernel[] numbers = table.Policy == HitPolicy.CollectCount
                ? []
                : [.. table.Rows.Select(row => (ValueKernel)Shaped(row.Outputs[node.Output], node.Type, level))];
            var number = otherwise is null ? null : (ValueKernel)Shaped(otherwise, node.Type, level);
            return Add(new TableCollectKernel(level, inputs, numbers, number, _tables++) { Divisor = DivisorOf(node.Type) });
        }

        Kernel[] rows = [.. table.Rows.Select(row => Shaped(row.Outputs[node.Output], node.Type, level))];
        Kernel? without = otherwise is null ? null : Shaped(otherwise, node.Type, level);
        var outcome = new TableOutcome(HitsOf(inputs, table.Outputs.Count > 1 ? node.Output : -1, level), rows, without);
        return node.Type is RuleType.Boolean
            ? Add(new TableTruthKernel(level, outcome))
            : Add(new TableValueKernel(level, outcome, [.. rows.Cast<ValueKernel>()], IsQuotient(node.Type)) { Divisor = DivisorOf(node.Type) });
    }

    private TableHitsKernel HitsOf(TableInputs inputs, int output, int level)
    {
        if (!_tableHits.TryGetValue((inputs, output), out TableHitsKernel? hits))
            _tableHits.Add((inputs, output), hits = Add(new TableHitsKernel(level, inputs, output)));
        return hits;
    }

    private TableInputs InputsOf(CheckedTable table, int level)
    {
        if (_tableInputs.TryGetValue((table, level), out TableInputs? known)) return known;
        var layout = TableLayout.Of(table);
        Kernel[] kernels = [.. layout.Columns.Select(column => At(column, level))];
        int[]?[] numbers = [.. Enumerable.Range(0, kernels.Length).Select(i => layout.Texts(i) is { } texts ? NumbersOf(texts) : null)];
        known = new TableInputs(table, layout, kernels, numbers, _tables++);
        _tableInputs.Add((table, level), known);
        return known;
    }

    /// <summary>For each text of the plan its number among the texts that a table names.</summary>
    private int[] NumbersOf(IReadOnlyList<string> texts)
    {
        int[] places = [.. texts.Select(text => _pool.GetOrAdd(text))];
        int[] numbers = new int[_pool.Count];
        numbers.AsSpan().Fill(texts.Count);
        for (int i = 0; i < places.Length; i++) numbers[places[i]] = i;
        return numbers;
    }
}
