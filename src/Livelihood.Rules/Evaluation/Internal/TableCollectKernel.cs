using Livelihood.Rules.Decisions.Internal;

namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>The number that a decision table puts together from all rows that apply: their sum, least, greatest or count.</summary>
/// <param name="level">The level of the table's inputs.</param>
/// <param name="inputs">The table's columns.</param>
/// <param name="rows">One output per row of the table; empty for a count.</param>
/// <param name="otherwise">The number where no row applies; null for none.</param>
/// <param name="own">The number under which a workspace keeps the outputs.</param>
internal sealed class TableCollectKernel(int level, TableInputs inputs, ValueKernel[] rows, ValueKernel? otherwise, int own)
    : ValueKernel(level, [.. inputs.Kernels, .. rows.Distinct(), .. otherwise is null ? Array.Empty<Kernel>() : [otherwise]])
{
    protected override void FindCauses(Workspace work, int row, CauseList causes)
    {
        Why own = WhyAt(work, row);
        bool found = false;
        if (own is not (Why.TableConflict or Why.Overflow or Why.NotAllowed))
        {
            foreach (Kernel operand in Operands)
            {
                if (!operand.IsMissing(work, row)) continue;
                operand.Explain(work, row, causes);
                found = true;
            }
        }
        if (!found) causes.Add(own.IsFault() ? MissingCauseKind.Fault : MissingCauseKind.NoValue, inputs.Table.Name, Level, work, row, own);
    }

    protected override void Compute(Workspace work, KernelState state)
    {
        ReadOnlySpan<MatchColumn> columns = inputs.Fill(work, Level);
        TableBuffers buffers = inputs.Buffers(work);
        TableBuffers outputs = work.Own(own, static _ => new TableBuffers());
        outputs.Begin(rows.Length, work.Rows(Level));
        for (int i = 0; i < rows.Length; i++)
        {
            if (rows[i] is ConstantKernel constant) outputs.PutConstant(i, constant.Value);
            else outputs.PutValues(i, rows[i].Units(work), default, false, rows[i].Present(work));
        }
        Span<long> units = state.RoomForUnits();
        Span<int> states = work.RankScratch(units.Length);
        inputs.Matcher.Collect(columns, outputs.Columns, units, states, buffers.Match);
        for (int row = 0; row < units.Length; row++)
        {
            switch (states[row])
            {
                case 0: break;
                case Hits.None when otherwise is not null && !otherwise.IsMissing(work, row): units[row] = otherwise is ConstantKernel number ? number.Value : otherwise.Units(work)[row]; break;
                case Hits.None: state.Miss(row, otherwise is null ? Why.NoValue : otherwise.WhyAt(work, row)); break;
                case Hits.Conflict: state.Miss(row, Why.Overflow); break;
                case Hits.NotAllowed: state.Miss(row, Why.NotAllowed); break;
                default: state.Miss(row, FirstMissing(work, row)); break;
            }
        }
    }

    private Why FirstMissing(Workspace work, int row)
    {
        foreach (Kernel operand in Operands)
            if (operand.IsMissing(work, row)) return operand.WhyAt(work, row);
        return Why.NoValue;
    }
}
