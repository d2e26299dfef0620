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

    protected override void Compute(Workspace work, KernelState state)
    {
        MergeMissing(work, state);
        ReadOnlySpan<long> a = _dividend.Units(work);
        ReadOnlySpan<long> b = _by.Units(work);
        ReadOnlySpan<long> c = _other.Units(work);
        Span<ulong> truth = state.RoomForTruth();
        Span<long> left = stackalloc long[Block];
        Span<long> right = stackalloc long[Block];
        for (int start = 0; start < a.Length; start += Block)
        {
            int rows = Math.Min(Block, a.Length - start);
            ReadOnlySpan<long> x = a.Slice(start, rows);
            ReadOnlySpan<long> y = b.Slice(start, rows);
            ReadOnlySpan<long> z = c.Slice(start, rows);
            Span<ulong> bits = truth.Slice(start >> 6, BitWords.For(rows));
            int dividendBits = Magnitudes.BitsOf(x);
            int byBits = Magnitudes.BitsOfPositive(y);
            bool narrow = dividendBits + _dividendBits <= 62 && byBits + _byBits <= 62 && byBits + Magnitudes.BitsOf(z) + _rightBits <= 62;
            if (!narrow)
            {
                CompareRows(x, y, z, bits, start, state);
                continue;
            }
            Multiplying.Low(x, _leftFactor, left[..rows]);
            Multiplying.Low(y, z, _rightFactor, right[..rows]);
            if (_turned) Comparing.Rows<TComparison>(right[..rows], left[..rows], bits);
            else Comparing.Rows<TComparison>(left[..rows], right[..rows], bits);
        }
        Settle(state);
    }

    private void CompareRows(ReadOnlySpan<long> a, ReadOnlySpan<long> b, ReadOnlySpan<long> c, Span<ulong> bits, int start, KernelState state)
    {
        bits.Clear();
        for (int row = 0; row < a.Length; row++)
        {
            Why why = Fraction.Divide(a[row], _under, b[row], _over, out long n, out long d);
            if (why != Why.None) state.Miss(start + row, why);
            Int128 left = (Int128)n * _other.Divisor;
            Int128 right = (Int128)c[row] * d;
            if (_turned ? TComparison.Test(right, left) : TComparison.Test(left, right)) BitWords.Set(bits, row);
        }
    }
}
