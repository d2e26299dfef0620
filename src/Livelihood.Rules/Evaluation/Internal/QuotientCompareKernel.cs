using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>Compares the quotient of two numbers with a third in one pass, without the quotient: a / b &lt; c is a &lt; b × c where b is above 0.</summary>
/// <remarks>
/// Rows in which the divisor is 0 or the quotient does not fit are missing, as if the quotient had been computed. Turned round, the third stands on the left
/// and its missing values come first.
/// </remarks>
internal sealed class QuotientCompareKernel<TComparison> : TruthKernel
    where TComparison : struct, IComparison
{
    private const int Block = 256;

    private readonly ValueKernel _dividend;
    private readonly ValueKernel _by;
    private readonly ValueKernel _other;
    private readonly long _over;
    private readonly long _under;
    private readonly long _leftFactor;
    private readonly long _rightFactor;
    private readonly bool _turned;
    private readonly int _dividendBits;
    private readonly int _byBits;
    private readonly int _rightBits;

    private QuotientCompareKernel(int level, ValueKernel dividend, ValueKernel by, ValueKernel other, bool turned, long leftFactor, long rightFactor)
        : base(level, turned ? [other, dividend, by] : [dividend, by, other])
    {
        (_dividend, _by, _other, _turned, _leftFactor, _rightFactor) = (dividend, by, other, turned, leftFactor, rightFactor);
        long shared = Fraction.Gcd(dividend.Divisor, by.Divisor);
        (_over, _under) = (by.Divisor / shared, dividend.Divisor / shared);
        _dividendBits = Math.Max(Magnitudes.BitsOf(leftFactor), Magnitudes.BitsOf(_over));
        _byBits = Magnitudes.BitsOf(_under);
        _rightBits = Magnitudes.BitsOf(rightFactor);
    }

    /// <summary>Null where the factors between the units do not fit 64 bits.</summary>
    public static QuotientCompareKernel<TComparison>? TryMake(int level, ValueKernel dividend, ValueKernel by, ValueKernel other, bool turned)
    {
        // (a / d) / (b / e) < c / f is a × e × f < b × c × d.
        Int128 left = (Int128)by.Divisor * other.Divisor;
        Int128 right = dividend.Divisor;
        while (right != 0) (left, right) = (right, left % right);
        Int128 leftFactor = (Int128)by.Divisor * other.Divisor / left;
        long rightFactor = (long)(dividend.Divisor / left);
        return leftFactor > long.MaxValue ? null : new(level, dividend, by, other, turned, (long)leftFactor, rightFactor);
    }

    protected override void FindCauses(Workspace work, int row, CauseList causes)
    {
        bool otherMissing = _other.IsMissing(work, row);
        if (_turned && otherMissing) _other.Explain(work, row, causes);
        bool dividendMissing = _dividend.IsMissing(work, row);
        bool byMissing = _by.IsMissing(work, row);
        if (dividendMissing) _dividend.Explain(work, row, causes);
        if (byMissing) _by.Explain(work, row, causes);
        if (!dividendMissing && !byMissing)
        {
            Why why = Fraction.Divide(_dividend.Units(work)[row], _under, _by.Units(work)[row], _over, out _, out _);
            if (why != Why.None) causes.AddFault(Level, work, row, why);
        }
        if (!_turned && otherMissing) _other.Explain(work, row, causes);
    }

    protected override void Compute(Workspace work, KernelState state)
    {
        MergeMissing(work, state);
        ReadOnlySpan<long> a = _dividend.Units(work);
        ReadOnlySpan<long> b = _by.Units(work);
        ReadOnlySpan<long> c = _other.Units(work);
        Span<ulong> truth = state.RoomForTruth();
        for (int start = 0; start < a.Length; start += Block)
        {
            int rows = Math.Min(Block, a.Length - start);
            ReadOnlySpan<long> x = a.Slice(start, rows);
            ReadOnlySpan<long> y = b.Slice(start, rows);
            ReadOnlySpan<long> z = c.Slice(start, rows);
            Span<ulong> bits = truth.Slice(start >> 6, BitWords.For(rows));
            int full = TryFast(x, y, z, bits) ? rows & ~63 : 0;
            if (full < rows) CompareRows(work, x[full..], y[full..], z[full..], bits[(full >> 6)..], start + full, state);
        }
        Settle(state);
    }

    /// <summary>
    /// Compares whole words of rows as if nothing came near 64 bits and no divisor were 0 or below, and says afterwards whether that was so.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool TryFast(ReadOnlySpan<long> a, ReadOnlySpan<long> b, ReadOnlySpan<long> c, Span<ulong> truth)
    {
        ReadOnlySpan<Vector512<long>> dividends = MemoryMarshal.Cast<long, Vector512<long>>(a);
        ReadOnlySpan<Vector512<long>> divisors = MemoryMarshal.Cast<long, Vector512<long>>(b);
        ReadOnlySpan<Vector512<long>> others = MemoryMarshal.Cast<long, Vector512<long>>(c);
        Vector512<long> dividendBits = Vector512<long>.Zero;
        Vector512<long> divisorBits = Vector512<long>.Zero;
        Vector512<long> otherBits = Vector512<long>.Zero;
        Vector512<long> least = Vector512<long>.One;
        Vector512<long> leftFactor = Vector512.Create(_leftFactor);
        Vector512<long> rightFactor = Vector512.Create(_rightFactor);
        (bool scalesLeft, bool scalesRight, bool turned) = (_leftFactor != 1, _rightFactor != 1, _turned);
        for (int word = 0; word < a.Length >> 6; word++)
        {
            ReadOnlySpan<Vector512<long>> xs = dividends.Slice(word * 8, 8);
            ReadOnlySpan<Vector512<long>> ys = divisors.Slice(word * 8, 8);
            ReadOnlySpan<Vector512<long>> zs = others.Slice(word * 8, 8);
            ulong bits = 0;
            for (int i = 7; i >= 0; i--)
            {
                Vector512<long> x = xs[i];
                Vector512<long> y = ys[i];
                Vector512<long> z = zs[i];
                dividendBits |= x ^ (x >> 63);
                divisorBits |= y;
                least = Vector512.Min(least, y);
                otherBits |= z ^ (z >> 63);
                Vector512<long> left = scalesLeft ? x * leftFactor : x;
                Vector512<long> right = y * z;
                if (scalesRight) right *= rightFactor;
                Vector512<long> holds = turned ? TComparison.Test(right, left) : TComparison.Test(left, right);
                bits = (bits << 8) | holds.ExtractMostSignificantBits();
            }
            truth[word] = bits;
        }
        int byBits = Magnitudes.BitsOf(divisorBits);
        int dividend = Magnitudes.BitsOf(dividendBits);
        return least == Vector512<long>.One && dividend + _dividendBits <= 62 && byBits + _byBits <= 62
            && byBits + Magnitudes.BitsOf(otherBits) + _rightBits <= 62;
    }

    private void CompareRows(Workspace work, ReadOnlySpan<long> a, ReadOnlySpan<long> b, ReadOnlySpan<long> c, Span<ulong> bits, int start, KernelState state)
    {
        bits.Clear();
        for (int row = 0; row < a.Length; row++)
        {
            Why why = Fraction.Divide(a[row], _under, b[row], _over, out long n, out long d);
            if (why != Why.None) MissQuotient(work, start + row, why, state);
            Int128 left = (Int128)n * _other.Divisor;
            Int128 right = (Int128)c[row] * d;
            if (_turned ? TComparison.Test(right, left) : TComparison.Test(left, right)) BitWords.Set(bits, row);
        }
    }

    /// <summary>The quotient has no value for its own sake, which goes before the third's being missing where it stands on the left.</summary>
    private void MissQuotient(Workspace work, int row, Why why, KernelState state)
    {
        if (_turned) state.Miss(row, why);
        else if (!_dividend.IsMissing(work, row) && !_by.IsMissing(work, row)) state.MissFirst(row, why);
    }
}
