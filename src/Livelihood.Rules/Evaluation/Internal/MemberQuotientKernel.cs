using System.Numerics;

namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>The mean of a value over a subject's child rows, or the sum of a value that is an exact quotient. Only the result has to fit.</summary>
internal sealed class MemberQuotientKernel(int child, bool mean, TruthKernel? filter, ValueKernel value)
    : ValueKernel(0, filter is null ? [value] : [filter, value])
{
    public override bool HasDivisors => true;

    public override int Touches => child;

    protected override void FindCauses(Workspace work, int row, CauseList causes) => Segments.Explain(work, row, causes, this, child, filter, value);

    protected override void Compute(Workspace work, KernelState state)
    {
        Segments.MarkMissing(work, child, Segments.Doubtful(work, child, filter, value), filter, value, state);
        ReadOnlySpan<long> values = value.Units(work);
        ReadOnlySpan<ulong> truth = filter is null ? default : filter.Truth(work);
        var under = new Factors(value.Divisors(work), value.Divisor);
        Span<long> units = state.RoomForUnits();
        Span<long> divisors = state.RoomForDivisors();
        ReadOnlySpan<int> offsets = work.Offsets(child);
        int first = work.FirstRow(child);
        for (int subject = 0; subject < units.Length; subject++)
        {
            (int from, int to) = (offsets[subject] - first, offsets[subject + 1] - first);
            Why why = value.HasDivisors
                ? AddQuotients(values, under, truth, from, to, out units[subject], out divisors[subject])
                : AddUnits(values, truth, from, to, out units[subject], out divisors[subject]);
            if (why != Why.None) state.Miss(subject, why);
        }
    }

    private Why AddUnits(ReadOnlySpan<long> values, ReadOnlySpan<ulong> truth, int from, int to, out long n, out long d)
    {
        Int128 sum = 0;
        long count = 0;
        for (int row = from; row < to; row++)
        {
            if (!BitWords.IsPresent(truth, row)) continue;
            sum += values[row];
            count++;
        }
        return Finish(sum, value.Divisor, count, out n, out d);
    }

    private Why AddQuotients(ReadOnlySpan<long> values, in Factors under, ReadOnlySpan<ulong> truth, int from, int to, out long n, out long d)
    {
        (long over, long shared) = (0, 1);
        long count = 0;
        for (int row = from; row < to; row++)
        {
            if (!BitWords.IsPresent(truth, row)) continue;
            count++;
            if (Fraction.Add(over, shared, values[row], under[row], out over, out shared) != Why.None)
                return AddLarge(values, under, truth, from, to, out n, out d);
        }
        return Finish(over, shared, count, out n, out d);
    }

    /// <summary>The same where a part of the sum does not fit although the whole may.</summary>
    private Why AddLarge(ReadOnlySpan<long> values, in Factors under, ReadOnlySpan<ulong> truth, int from, int to, out long n, out long d)
    {
        (BigInteger over, BigInteger shared) = (0, 1);
        long count = 0;
        for (int row = from; row < to; row++)
        {
            if (!BitWords.IsPresent(truth, row)) continue;
            count++;
            (over, shared) = ((over * under[row]) + (shared * values[row]), shared * under[row]);
        }
        if (mean) shared *= count;
        BigInteger divisor = BigInteger.GreatestCommonDivisor(over, shared);
        (over, shared) = (over / divisor, shared / divisor);
        bool fits = over >= long.MinValue && over <= long.MaxValue && shared <= long.MaxValue;
        (n, d) = fits ? ((long)over, (long)shared) : (0, 1);
        return fits ? Why.None : Why.Overflow;
    }

    private Why Finish(Int128 over, long under, long count, out long n, out long d)
    {
        if (!mean) return Fraction.Fit(over, under, out n, out d);
        if (count > 0) return Fraction.Fit(over, (Int128)under * count, out n, out d);
        (n, d) = (0, 1);
        return Why.NoValue;
    }
}
