using System.Numerics;

namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>Divides a number by a number, each with one divisor for the whole plan, into exact quotients.</summary>
internal sealed class DivideKernel : ValueKernel
{
    private const int Block = 256;

    private readonly ValueKernel _dividend;
    private readonly ValueKernel _by;
    private readonly long _over;
    private readonly long _under;

    public DivideKernel(int level, ValueKernel dividend, ValueKernel by)
        : base(level, dividend, by)
    {
        (_dividend, _by) = (dividend, by);
        long shared = Fraction.Gcd(dividend.Divisor, by.Divisor);
        (_over, _under) = (by.Divisor / shared, dividend.Divisor / shared);
    }

    public override bool HasDivisors => true;

    protected override void Compute(Workspace work, KernelState state)
    {
        MergeMissing(work, state);
        ReadOnlySpan<long> dividends = _dividend.Units(work);
        ReadOnlySpan<long> divisors = _by.Units(work);
        Span<long> over = state.RoomForUnits();
        Span<long> under = state.RoomForDivisors();
        for (int start = 0; start < over.Length; start += Block)
        {
            int rows = Math.Min(Block, over.Length - start);
            if (!TryFast(dividends.Slice(start, rows), divisors.Slice(start, rows), over.Slice(start, rows), under.Slice(start, rows)))
                DivideRows(dividends, divisors, over, under, start, rows, state);
        }
    }

    /// <summary>The common case: every divisor is above 0 and nothing comes near 64 bits.</summary>
    private bool TryFast(ReadOnlySpan<long> dividends, ReadOnlySpan<long> divisors, Span<long> over, Span<long> under)
    {
        Vector<long> bad = Vector<long>.Zero;
        int row = 0;
        for (; row <= divisors.Length - Vector<long>.Count; row += Vector<long>.Count)
            bad |= Vector.LessThanOrEqual(new Vector<long>(divisors[row..]), Vector<long>.Zero);
        if (bad != Vector<long>.Zero) return false;
        for (; row < divisors.Length; row++)
            if (divisors[row] <= 0) return false;
        if (Magnitudes.BitsOf(dividends) + Magnitudes.BitsOf(_over) > 62 || Magnitudes.BitsOf(divisors) + Magnitudes.BitsOf(_under) > 62) return false;
        if (_over == 1) dividends.CopyTo(over);
        else Multiplying.Low(dividends, _over, over);
        if (_under == 1) divisors.CopyTo(under);
        else Multiplying.Low(divisors, _under, under);
        return true;
    }

    private void DivideRows(
        ReadOnlySpan<long> dividends, ReadOnlySpan<long> divisors, Span<long> over, Span<long> under, int start, int rows, KernelState state)
    {
        for (int row = start; row < start + rows; row++)
        {
            Why why = Fraction.Divide(dividends[row], _under, divisors[row], _over, out over[row], out under[row]);
            if (why != Why.None) state.Miss(row, why);
        }
    }
}
