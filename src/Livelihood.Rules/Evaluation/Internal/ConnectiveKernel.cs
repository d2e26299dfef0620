using System.Numerics;

namespace Livelihood.Rules.Evaluation.Internal;

/// <summary><c>and</c> and <c>or</c> of two or more truth values after Kleene: one false decides an <c>and</c>, one true an <c>or</c>, whatever is unknown.</summary>
internal sealed class ConnectiveKernel(int level, bool isOr, params TruthKernel[] operands) : TruthKernel(level, operands)
{
    protected override void Compute(Workspace work, KernelState state)
    {
        Span<ulong> truth = state.RoomForTruth();
        bool unknowns = false;
        operands[0].Truth(work).CopyTo(truth);
        foreach (TruthKernel operand in operands)
        {
            unknowns |= !operand.Present(work).IsEmpty;
            ReadOnlySpan<ulong> other = operand.Truth(work);
            if (isOr) Or(truth, other);
            else And(truth, other);
        }
        if (unknowns) FindKnown(work, state, truth);
    }

    private void FindKnown(Workspace work, KernelState state, ReadOnlySpan<ulong> truth)
    {
        Span<ulong> known = state.RoomForPresent();
        known.Fill(ulong.MaxValue);
        foreach (TruthKernel operand in operands)
        {
            ReadOnlySpan<ulong> present = operand.Present(work);
            if (!present.IsEmpty) And(known, present);
        }
        // Known besides: what one operand decides alone.
        foreach (TruthKernel operand in operands)
        {
            ReadOnlySpan<ulong> present = operand.Present(work);
            ReadOnlySpan<ulong> other = operand.Truth(work);
            for (int i = 0; i < known.Length; i++)
                known[i] |= isOr ? other[i] : ~other[i] & (present.IsEmpty ? ulong.MaxValue : present[i]);
        }
        for (int i = 0; i < known.Length; i++) state.Truth[i] = truth[i] & known[i];
        FindReasons(work, state);
    }

    /// <summary>An unknown row has the reason of its leftmost unknown operand; the known ones did not decide.</summary>
    private void FindReasons(Workspace work, KernelState state)
    {
        bool reasoned = false;
        foreach (TruthKernel operand in operands) reasoned |= !operand.Whys(work).IsEmpty;
        if (!reasoned) return;
        Span<Why> whys = state.RoomForWhys();
        ReadOnlySpan<ulong> known = state.Present;
        for (int word = 0; word < known.Length; word++)
        {
            ulong unknown = ~known[word] & BitWords.Mask(word, whys.Length);
            for (; unknown != 0; unknown &= unknown - 1)
            {
                int row = (word << 6) + BitOperations.TrailingZeroCount(unknown);
                foreach (TruthKernel operand in operands)
                {
                    if (!operand.IsMissing(work, row)) continue;
                    whys[row] = operand.WhyAt(work, row);
                    break;
                }
            }
        }
    }

    private static void Or(Span<ulong> words, ReadOnlySpan<ulong> others)
    {
        for (int i = 0; i < words.Length; i++) words[i] |= others[i];
    }
}
