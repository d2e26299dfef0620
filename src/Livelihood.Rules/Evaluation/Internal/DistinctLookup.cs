using Livelihood.Core.Tables;

namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>What kernels share that look up values computed once per combination of codes, or run the part row by row where that is better.</summary>
internal static class DistinctLookup
{
    private static readonly object RowByRow = new();

    /// <summary>The values of all combinations; null where the part is run row by row.</summary>
    public static DistinctTable? Table(Workspace work, SubPlan part)
        => work.Binding.Table(part.Table, binding => DistinctTable.IsWorthwhile(part, binding) ? DistinctTable.Of(part, binding) : RowByRow) as DistinctTable;

    /// <summary>The workspace in which the part is run row by row.</summary>
    public static Workspace Inner(Workspace work, SubPlan part)
        => work.Own(part.Table, outer => new Workspace(outer.Binding, part.Schedule));

    public static void RunInner(Workspace work, SubPlan part)
    {
        Workspace inner = Inner(work, part);
        inner.Bind(work.Binding);
        inner.RunLevel(part.Level, work.FirstRow(part.Level), work.Rows(part.Level));
    }

    /// <summary>Where each row's combination stands in the table.</summary>
    public static void Places(Workspace work, SubPlan part, Span<int> places)
    {
        int stride = 1;
        foreach (PlanInput input in part.Inputs)
        {
            Column column = work.Column(input);
            bool first = stride == 1;
            if (column is TextColumn texts)
            {
                ReadOnlySpan<int> codes = work.Slice(input, texts.Codes);
                if (first) for (int row = 0; row < places.Length; row++) places[row] = codes[row] + 1;
                else for (int row = 0; row < places.Length; row++) places[row] += (codes[row] + 1) * stride;
            }
            else
            {
                ReadOnlySpan<ushort> codes = work.Slice(input, ((CategoryColumn)column).Codes);
                if (first) for (int row = 0; row < places.Length; row++) places[row] = (ushort)(codes[row] + 1);
                else for (int row = 0; row < places.Length; row++) places[row] += (ushort)(codes[row] + 1) * stride;
            }
            stride *= DistinctTable.CodesOf(column);
        }
    }

    /// <summary>Whether a row may be missing: a cell is, or some combination has no value.</summary>
    public static bool MayMiss(Workspace work, SubPlan part, DistinctTable table)
    {
        bool any = !table.IsComplete;
        foreach (PlanInput input in part.Inputs) any |= work.Column(input).Validity is not null;
        return any;
    }

    /// <summary>Marks the rows whose combination has no value, each for its own reason.</summary>
    public static void MarkMissing(Workspace work, SubPlan part, DistinctTable table, ReadOnlySpan<int> places, KernelState state)
    {
        if (!MayMiss(work, part, table)) return;
        Why[] whys = table.Whys;
        for (int row = 0; row < places.Length; row++)
        {
            Why why = whys[places[row]];
            if (why == Why.None) continue;
            if (DistinctTable.BlamesColumn(why))
            {
                PlanInput blamed = part.Inputs[DistinctTable.BlamedColumn(why)];
                why = (Why)work.Column(blamed).ReasonAt(work.FirstRow(part.Level) + row);
            }
            state.Miss(row, why);
        }
    }
}
