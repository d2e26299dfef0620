using System.Numerics;

namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>Adds or subtracts values of one scale; rows that leave 64 bits become missing.</summary>
internal sealed class SumKernel(int level, ValueKernel left, ValueKernel right, bool subtract) : ValueKernel(level, left, right)
{
    protected override void Compute(Workspace work, KernelState state)
    {
        MergeMissing(work, state);
        ReadOnlySpan<long> a = left.Units(work);
        ReadOnlySpan<long> b = right.Units(work);
        Span<long> sums = state.RoomForUnits();
        Vector<long> overflows = Vector<long>.Zero;
        int row = 0;
        for (; row <= sums.Length - Vector<long>.Count; row += Vector<long>.Count)
        {
            var x = new Vector<long>(a[row..]);
            var y = new Vector<long>(b[row..]);
            Vector<long> sum = subtract ? x - y : x + y;
            // A sum overflows where its sign differs from those of both operands, a difference where it and the minuend differ as minuend and subtrahend do.
            overflows |= (x ^ sum) & (subtract ? x ^ y : y ^ sum);
            sum.CopyTo(sums[row..]);
        }
        long rest = 0;
        for (; row < sums.Length; row++)
        {
            long sum = subtract ? unchecked(a[row] - b[row]) : unchecked(a[row] + b[row]);
            rest |= Overflow(a[row], b[row], sum);
            sums[row] = sum;
        }
        if (rest < 0 || Vector.LessThanAny(overflows, Vector<long>.Zero)) MarkOverflows(a, b, sums, state);
    }

    private void MarkOverflows(ReadOnlySpan<long> a, ReadOnlySpan<long> b, ReadOnlySpan<long> sums, KernelState state)
    {
        for (int row = 0; row < sums.Length; row++)
            if (Overflow(a[row], b[row], sums[row]) < 0) state.Miss(row, Why.Overflow);
    }

    private long Overflow(long x, long y, long sum) => (x ^ sum) & (subtract ? x ^ y : y ^ sum);
}
