namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>An operation on exact quotients, row by row; stored numbers take part as quotients by their power of ten.</summary>
internal sealed class FractionKernel<TOperation>(int level, ValueKernel left, ValueKernel right) : ValueKernel(level, left, right)
    where TOperation : struct, IFractionOperation
{
    public override bool HasDivisors => true;

    protected override void Compute(Workspace work, KernelState state)
    {
        MergeMissing(work, state);
        ReadOnlySpan<long> n1 = left.Units(work);
        ReadOnlySpan<long> n2 = right.Units(work);
        var d1 = new Factors(left.Divisors(work), left.Divisor);
        var d2 = new Factors(right.Divisors(work), right.Divisor);
        Span<long> n = state.RoomForUnits();
        Span<long> d = state.RoomForDivisors();
        for (int row = 0; row < n.Length; row++)
        {
            Why why = TOperation.Apply(n1[row], d1[row], n2[row], d2[row], out n[row], out d[row]);
            if (why != Why.None) state.Miss(row, why);
        }
    }
}
