namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>Compares numbers of different scales and exact quotients by multiplying each with the other's divisor; nothing is rounded and nothing wraps.</summary>
internal sealed class CrossCompareKernel<TComparison> : TruthKernel
    where TComparison : struct, IComparison
{
    private readonly ValueKernel _left;
    private readonly ValueKernel _right;
    private readonly long _leftFactor;
    private readonly long _rightFactor;

    public CrossCompareKernel(int level, ValueKernel left, ValueKernel right)
        : base(level, left, right)
    {
        (_left, _right) = (left, right);
        // a / d < b / e is a × e < b × d, where only what d and e do not share counts.
        long shared = Fraction.Gcd(left.Divisor, right.Divisor);
        (_leftFactor, _rightFactor) = (right.Divisor / shared, left.Divisor / shared);
    }

    protected override void Compute(Workspace work, KernelState state)
    {
        ReadOnlySpan<long> left = _left.Units(work);
        ReadOnlySpan<long> right = _right.Units(work);
        var leftFactors = new Factors(_right.Divisors(work), _leftFactor);
        var rightFactors = new Factors(_left.Divisors(work), _rightFactor);
        Span<ulong> truth = state.RoomForTruth();
        Span<long> leftProducts = stackalloc long[64];
        Span<long> rightProducts = stackalloc long[64];
        for (int word = 0; word < truth.Length; word++)
        {
            int start = word << 6;
            int rows = Math.Min(64, left.Length - start);
            bool narrow = Magnitudes.BitsOf(left.Slice(start, rows)) + leftFactors.BitsOf(start, rows) <= 62
                && Magnitudes.BitsOf(right.Slice(start, rows)) + rightFactors.BitsOf(start, rows) <= 62;
            if (!narrow)
            {
                truth[word] = Comparing.Wide<TComparison>(left, leftFactors, right, rightFactors, start, rows);
                continue;
            }
            leftFactors.Apply(left, start, leftProducts[..rows]);
            rightFactors.Apply(right, start, rightProducts[..rows]);
            Comparing.Rows<TComparison>(leftProducts[..rows], rightProducts[..rows], truth.Slice(word, 1));
        }
        MergeMissing(work, state);
        Settle(state);
    }
}
