using System.Numerics;

namespace Livelihood.Rules.Evaluation.Internal;

/// <summary><c>if</c> between values of one scale, or between exact quotients.</summary>
internal sealed class ChooseValueKernel(int level, TruthKernel condition, ValueKernel then, ValueKernel otherwise, bool quotients)
    : ValueKernel(level, condition, then, otherwise)
{
    public override bool HasDivisors { get; } = quotients;

    protected override void FindCauses(Workspace work, int row, CauseList causes) => Choice.Explain(work, row, causes, condition, then, otherwise);

    protected override void Compute(Workspace work, KernelState state)
    {
        ReadOnlySpan<ulong> truth = condition.Truth(work);
        ReadOnlySpan<long> a = then.Units(work);
        ReadOnlySpan<long> b = otherwise.Units(work);
        Span<long> units = state.RoomForUnits();
        for (int row = 0; row < units.Length; row++) units[row] = BitWords.IsSet(truth, row) ? a[row] : b[row];
        if (HasDivisors)
        {
            var d1 = new Factors(then.Divisors(work), then.Divisor);
            var d2 = new Factors(otherwise.Divisors(work), otherwise.Divisor);
            Span<long> divisors = state.RoomForDivisors();
            for (int row = 0; row < divisors.Length; row++) divisors[row] = BitWords.IsSet(truth, row) ? d1[row] : d2[row];
        }
        Choice.MarkMissing(work, state, condition, then, otherwise, Same(work, state, a, b));
    }

    /// <summary>Where both branches have the same value; looked at only for rows whose condition is unknown.</summary>
    private ReadOnlySpan<ulong> Same(Workspace work, KernelState state, ReadOnlySpan<long> a, ReadOnlySpan<long> b)
    {
        ReadOnlySpan<ulong> known = condition.Present(work);
        if (known.IsEmpty) return default;
        var d1 = new Factors(then.Divisors(work), then.Divisor);
        var d2 = new Factors(otherwise.Divisors(work), otherwise.Divisor);
        Span<ulong> same = state.RoomForTruth();
        for (int word = 0; word < same.Length; word++)
        {
            same[word] = 0;
            ulong unknown = ~known[word] & BitWords.Mask(word, a.Length);
            for (; unknown != 0; unknown &= unknown - 1)
            {
                int row = (word << 6) + BitOperations.TrailingZeroCount(unknown);
                bool equal = HasDivisors ? Fraction.Compare(a[row], d1[row], b[row], d2[row]) == 0 : a[row] == b[row];
                if (equal) BitWords.Set(same, row);
            }
        }
        return same;
    }
}
