namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>What the outputs of a decision table share, whatever their type.</summary>
/// <param name="hits">Which row of the table applies.</param>
/// <param name="rows">One output per row of the table.</param>
/// <param name="otherwise">The output where no row applies; null for none.</param>
internal sealed class TableOutcome(TableHitsKernel hits, Kernel[] rows, Kernel? otherwise)
{
    /// <summary>All that is read: also the table's inputs, which are looked at again for rows whose outcome is unknown.</summary>
    public Kernel[] Operands { get; } = [hits, .. hits.Inputs.Kernels, .. rows.Distinct(), .. otherwise is null ? Array.Empty<Kernel>() : [otherwise]];

    /// <summary>The row of the table, or one of <see cref="Hits"/>.</summary>
    public ReadOnlySpan<long> Hits(Workspace work) => hits.Units(work);

    /// <summary>The kernel whose value a row has; null for none.</summary>
    public Kernel? Of(long hit) => hit >= 0 ? rows[hit] : hit == Decisions.Internal.Hits.None ? otherwise : null;

    public void MarkMissing(Workspace work, KernelState state)
    {
        ReadOnlySpan<long> all = hits.Units(work);
        List<int>? mattering = null;
        bool filled = false;
        for (int row = 0; row < all.Length; row++)
        {
            if (Of(all[row]) is { } output)
            {
                if (output.IsMissing(work, row)) state.Miss(row, output.WhyAt(work, row));
                continue;
            }
            if (all[row] == Decisions.Internal.Hits.Unknown && !filled)
            {
                // Another kernel of the same table may have filled the columns with other chunks since.
                _ = hits.Inputs.Fill(work, hits.Level);
                filled = true;
            }
            state.Miss(row, hits.WhyOf(work, row, (int)all[row], mattering ??= []));
        }
    }

    public void Explain(Kernel self, Workspace work, int row, CauseList causes)
    {
        long hit = hits.Units(work)[row];
        if (Of(hit) is { } output) output.Explain(work, row, causes);
        else if (!hits.ExplainHit(work, row, (int)hit, causes))
            causes.Add(MissingCauseKind.NoValue, hits.Inputs.Table.Name, self.Level, work, row, Why.NoValue);
    }
}
