using System.Numerics;

namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>What choices between two branches share, whatever the branches' type.</summary>
internal static class Choice
{
    /// <summary>
    /// Marks the rows that have no value: the taken branch is missing, or the condition is unknown and <paramref name="same"/> does not say that both
    /// branches have the same value.
    /// </summary>
    public static void MarkMissing(Workspace work, KernelState state, TruthKernel condition, Kernel then, Kernel otherwise, ReadOnlySpan<ulong> same)
    {
        ReadOnlySpan<ulong> known = condition.Present(work);
        ReadOnlySpan<ulong> first = then.Present(work);
        ReadOnlySpan<ulong> second = otherwise.Present(work);
        if (known.IsEmpty && first.IsEmpty && second.IsEmpty) return;
        ReadOnlySpan<ulong> truth = condition.Truth(work);
        Span<ulong> present = state.RoomForPresent();
        for (int i = 0; i < present.Length; i++)
        {
            ulong a = first.IsEmpty ? ulong.MaxValue : first[i];
            ulong b = second.IsEmpty ? ulong.MaxValue : second[i];
            ulong certain = known.IsEmpty ? ulong.MaxValue : known[i];
            present[i] = (truth[i] & a) | (certain & ~truth[i] & b) | (~certain & a & b & (same.IsEmpty ? 0 : same[i]));
        }
        if (condition.Whys(work).IsEmpty && then.Whys(work).IsEmpty && otherwise.Whys(work).IsEmpty) return;

        Span<Why> whys = state.RoomForWhys();
        for (int word = 0; word < present.Length; word++)
        {
            ulong missing = ~present[word] & BitWords.Mask(word, whys.Length);
            for (; missing != 0; missing &= missing - 1)
            {
                int row = (word << 6) + BitOperations.TrailingZeroCount(missing);
                Kernel guilty = condition.IsMissing(work, row) ? condition : BitWords.IsSet(truth, row) ? then : otherwise;
                whys[row] = guilty.WhyAt(work, row);
            }
        }
    }

    public static void Explain(Workspace work, int row, CauseList causes, TruthKernel condition, Kernel then, Kernel otherwise)
    {
        if (!condition.IsMissing(work, row))
        {
            (BitWords.IsSet(condition.Truth(work), row) ? then : otherwise).Explain(work, row, causes);
            return;
        }
        condition.Explain(work, row, causes);
        if (then.IsMissing(work, row)) then.Explain(work, row, causes);
        if (otherwise.IsMissing(work, row)) otherwise.Explain(work, row, causes);
    }
}
