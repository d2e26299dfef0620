using Livelihood.Rules.Decisions.Internal;

namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>The row of a decision table that applies, or one of <see cref="Hits"/>; never missing itself.</summary>
/// <param name="level">The level of the table's inputs.</param>
/// <param name="inputs">The table's columns.</param>
/// <param name="output">The output for which unknown rows are looked at again; -1 for all outputs together.</param>
internal sealed class TableHitsKernel(int level, TableInputs inputs, int output) : ValueKernel(level, inputs.Kernels)
{
    private readonly int _output = output;

    public TableInputs Inputs { get; } = inputs;

    /// <summary>Why a row has no row of the table.</summary>
    public Why WhyOf(Workspace work, int row, int hit, List<int> mattering)
    {
        if (hit != Hits.Unknown) return hit == Hits.Conflict ? Why.TableConflict : hit == Hits.NotAllowed ? Why.NotAllowed : Why.NoValue;
        Inputs.FindMattering(work, row, mattering);
        return mattering.Count == 0 ? Why.NoValue : Inputs.Kernels[mattering[0]].WhyAt(work, row);
    }

    /// <summary>Adds what made a row's outcome unknown; false where the outcome is known.</summary>
    public bool ExplainHit(Workspace work, int row, int hit, CauseList causes)
    {
        if (hit >= 0 || hit == Hits.None) return false;
        if (hit == Hits.Unknown)
        {
            var mattering = new List<int>();
            _ = Inputs.Fill(work, Level);
            Inputs.FindMattering(work, row, mattering);
            foreach (int column in mattering) Inputs.Kernels[column].Explain(work, row, causes);
        }
        else causes.Add(MissingCauseKind.Fault, Inputs.Table.Name, Level, work, row, hit == Hits.Conflict ? Why.TableConflict : Why.NotAllowed);
        return true;
    }

    protected override void Compute(Workspace work, KernelState state)
    {
        ReadOnlySpan<MatchColumn> columns = Inputs.Fill(work, Level);
        TableBuffers buffers = Inputs.Buffers(work);
        Span<int> hits = work.RankScratch(work.Rows(Level));
        Inputs.Matcher.Match(columns, hits, buffers.Match);
        if (_output >= 0) Inputs.Matcher.Narrow(columns, _output, hits, buffers.Match);
        Span<long> units = state.RoomForUnits();
        for (int row = 0; row < units.Length; row++) units[row] = hits[row];
    }
}
