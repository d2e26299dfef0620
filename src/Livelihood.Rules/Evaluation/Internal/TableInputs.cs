using Livelihood.Rules.Checking.Internal;
using Livelihood.Rules.Decisions.Internal;

namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>The columns that the matcher of a decision table reads, and the kernels that fill them. Immutable.</summary>
/// <param name="table">The table.</param>
/// <param name="layout">Which columns its matcher reads.</param>
/// <param name="kernels">One per column of the layout.</param>
/// <param name="numbers">For a column of codes: the number in the layout's texts of each text of the plan; null for others.</param>
/// <param name="own">The number under which a workspace keeps its buffers.</param>
internal sealed class TableInputs(CheckedTable table, TableLayout layout, Kernel[] kernels, int[]?[] numbers, int own)
{
    public CheckedTable Table { get; } = table;

    public TableMatcher Matcher => layout.Matcher;

    public Kernel[] Kernels { get; } = kernels;

    public TableBuffers Buffers(Workspace work) => work.Own(own, static _ => new TableBuffers());

    /// <summary>Fills the columns for the chunk.</summary>
    public ReadOnlySpan<MatchColumn> Fill(Workspace work, int level)
    {
        TableBuffers buffers = Buffers(work);
        buffers.Begin(Kernels.Length, work.Rows(level));
        for (int i = 0; i < Kernels.Length; i++)
        {
            switch (Kernels[i])
            {
                case TruthKernel truth: buffers.PutTruths(i, truth.Truth(work), truth.Present(work)); break;
                case ValueKernel value when numbers[i] is { } places: buffers.PutCodes(i, value.Units(work), places, layout.Texts(i)!.Count, value.Present(work)); break;
                case ValueKernel value:
                    bool quotient = layout.Columns[i].Type is Types.RuleType.Number { Scale: null };
                    buffers.PutValues(i, value.Units(work), quotient ? new Factors(value.Divisors(work), value.Divisor) : default, quotient, value.Present(work));
                    break;
            }
        }
        return buffers.Columns;
    }

    /// <summary>The columns whose missing values matter in a row: some row of the table could apply and tests them.</summary>
    public void FindMattering(Workspace work, int row, List<int> mattering)
    {
        mattering.Clear();
        TableBuffers buffers = Buffers(work);
        Span<int> rows = buffers.Rows(Table.Rows.Count);
        int count = Matcher.Rows(buffers.Columns, row, true, rows, buffers.Match);
        for (int i = 0; i < Kernels.Length; i++)
        {
            if (!Kernels[i].IsMissing(work, row)) continue;
            bool tested = false;
            foreach (int at in rows[..count]) tested |= Tests(at, layout.Columns[i]);
            if (tested) mattering.Add(i);
        }
    }

    private bool Tests(int row, TypedNode column)
    {
        for (int input = 0; input < Table.Inputs.Count; input++)
        {
            TypedNode? condition = Table.Conditions[row][input];
            if (condition is null ? ReferenceEquals(Table.Inputs[input], column) && !Table.Rows[row].Cells[input].IsAny : ReferenceEquals(condition, column)) return true;
        }
        return false;
    }
}
