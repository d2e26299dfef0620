namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>The least or greatest value among a subject's child rows, or among those for which a condition holds; missing where there is none.</summary>
internal sealed class MemberExtremeKernel(int child, bool greatest, TruthKernel? filter, ValueKernel value)
    : ValueKernel(0, filter is null ? [value] : [filter, value])
{
    public override bool HasDivisors => value.HasDivisors;

    public override int Touches => child;

    protected override void FindCauses(Workspace work, int row, CauseList causes) => Segments.Explain(work, row, causes, this, child, filter, value);

    protected override void Compute(Workspace work, KernelState state)
    {
        Segments.MarkMissing(work, child, Segments.Doubtful(work, child, filter, value), filter, value, state);
        ReadOnlySpan<long> values = value.Units(work);
        ReadOnlySpan<ulong> truth = filter is null ? default : filter.Truth(work);
        var under = new Factors(value.Divisors(work), 1);
        Span<long> units = state.RoomForUnits();
        Span<long> divisors = HasDivisors ? state.RoomForDivisors() : default;
        ReadOnlySpan<int> offsets = work.Offsets(child);
        int first = work.FirstRow(child);
        for (int subject = 0; subject < units.Length; subject++)
        {
            int best = -1;
            for (int row = offsets[subject] - first; row < offsets[subject + 1] - first; row++)
            {
                if (!BitWords.IsPresent(truth, row)) continue;
                if (best < 0 || Beats(values[row], under[row], values[best], under[best])) best = row;
            }
            if (best < 0) state.Miss(subject, Why.NoValue);
            units[subject] = best < 0 ? 0 : values[best];
            if (HasDivisors) divisors[subject] = best < 0 ? 1 : under[best];
        }
    }

    private bool Beats(long n, long d, long bestN, long bestD)
    {
        int order = HasDivisors ? Fraction.Compare(n, d, bestN, bestD) : n.CompareTo(bestN);
        return greatest ? order > 0 : order < 0;
    }
}
