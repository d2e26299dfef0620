using System.Numerics;
using System.Runtime.CompilerServices;

namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>Adds or subtracts stored numbers, each brought to the sum's scale by a factor; only rows whose sum leaves 64 bits become missing.</summary>
internal sealed class SumKernel : ValueKernel
{
    private const int Block = 256;

    private readonly ValueKernel _left;
    private readonly ValueKernel _right;
    private readonly bool _subtract;
    private readonly long _leftFactor;
    private readonly long _rightFactor;

    public SumKernel(int level, ValueKernel left, ValueKernel right, bool subtract, long divisor = 1)
        : base(level, left, right)
    {
        (_left, _right, _subtract) = (left, right, subtract);
        (_leftFactor, _rightFactor) = (divisor / left.Divisor, divisor / right.Divisor);
        Divisor = divisor;
    }

    protected override void Compute(Workspace work, KernelState state)
    {
        MergeMissing(work, state);
        ReadOnlySpan<long> left = _left.Units(work);
        ReadOnlySpan<long> right = _right.Units(work);
        Span<long> sums = state.RoomForUnits();
        if (_leftFactor == 1 && _rightFactor == 1)
        {
            if (!TryAdd(left, right, sums)) AddWide(left, right, sums, 0, state);
            return;
        }

        Span<long> a = stackalloc long[Block];
        Span<long> b = stackalloc long[Block];
        for (int start = 0; start < sums.Length; start += Block)
        {
            int rows = Math.Min(Block, sums.Length - start);
            ReadOnlySpan<long> x = left.Slice(start, rows);
            ReadOnlySpan<long> y = right.Slice(start, rows);
            bool narrow = Magnitudes.BitsOf(x) + Magnitudes.BitsOf(_leftFactor) <= 62 && Magnitudes.BitsOf(y) + Magnitudes.BitsOf(_rightFactor) <= 62;
            if (narrow)
            {
                Multiplying.Low(x, _leftFactor, a[..rows]);
                Multiplying.Low(y, _rightFactor, b[..rows]);
                narrow = TryAdd(a[..rows], b[..rows], sums.Slice(start, rows));
            }
            if (!narrow) AddWide(x, y, sums.Slice(start, rows), start, state);
        }
    }

    /// <summary>Adds where nothing is to be multiplied; false where a sum leaves 64 bits, also one of missing values.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool TryAdd(ReadOnlySpan<long> left, ReadOnlySpan<long> right, Span<long> sums)
    {
        Vector<long> overflows = Vector<long>.Zero;
        int row = 0;
        for (; row <= sums.Length - Vector<long>.Count; row += Vector<long>.Count)
        {
            var x = new Vector<long>(left[row..]);
            var y = new Vector<long>(right[row..]);
            Vector<long> sum = _subtract ? x - y : x + y;
            // A sum overflows where its sign differs from those of both operands, a difference where it and the minuend differ as minuend and subtrahend do.
            overflows |= (x ^ sum) & (_subtract ? x ^ y : y ^ sum);
            sum.CopyTo(sums[row..]);
        }
        long rest = 0;
        for (; row < sums.Length; row++)
        {
            (long x, long y) = (left[row], right[row]);
            long sum = _subtract ? unchecked(x - y) : unchecked(x + y);
            rest |= (x ^ sum) & (_subtract ? x ^ y : y ^ sum);
            sums[row] = sum;
        }
        return rest >= 0 && !Vector.LessThanAny(overflows, Vector<long>.Zero);
    }

    private void AddWide(ReadOnlySpan<long> left, ReadOnlySpan<long> right, Span<long> sums, int start, KernelState state)
    {
        for (int row = 0; row < sums.Length; row++)
        {
            Int128 x = (Int128)left[row] * _leftFactor;
            Int128 y = (Int128)right[row] * _rightFactor;
            Int128 sum = _subtract ? x - y : x + y;
            sums[row] = unchecked((long)sum);
            if (sum != sums[row]) state.Miss(start + row, Why.Overflow);
        }
    }
}
