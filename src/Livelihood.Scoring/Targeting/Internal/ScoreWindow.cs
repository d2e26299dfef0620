using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Livelihood.Scoring.Targeting.Internal;

/// <summary>Counts rows of one group by score and outcome, four at a time; the benchmark of back-tests is why.</summary>
internal static class ScoreWindow
{
    private const int Step = 4;

    /// <summary>Counts from a row on until a row outside the window, whose number it gives; rows before it are counted.</summary>
    /// <param name="scores">The scores.</param>
    /// <param name="poor">The outcomes, as many.</param>
    /// <param name="cells">Not poor and poor, score by score; twice a power of two.</param>
    /// <param name="low">The score of the first two cells.</param>
    /// <param name="start">The first row to count.</param>
    public static int CountEach(ReadOnlySpan<long> scores, ReadOnlySpan<bool> poor, Span<long> cells, long low, int start)
    {
        ulong window = (ulong)cells.Length / 2;
        // Neighbouring rows are counted in different arrays: equal scores in a row would else wait for one another.
        Span<long> others = new long[cells.Length];
        ref long even = ref MemoryMarshal.GetReference(cells), odd = ref MemoryMarshal.GetReference(others);
        ref long score = ref MemoryMarshal.GetReference(scores);
        ref byte outcome = ref Unsafe.As<bool, byte>(ref MemoryMarshal.GetReference(poor[..scores.Length]));
        int row = start;
        for (; row <= scores.Length - Step; row += Step)
        {
            ulong a = (ulong)(Unsafe.Add(ref score, row) - low), b = (ulong)(Unsafe.Add(ref score, row + 1) - low);
            ulong c = (ulong)(Unsafe.Add(ref score, row + 2) - low), d = (ulong)(Unsafe.Add(ref score, row + 3) - low);
            // The window is a power of two, so all four are inside exactly where their union is.
            if ((a | b | c | d) >= window) break;
            Unsafe.Add(ref even, (nint)((a << 1) | (Unsafe.Add(ref outcome, row) & 1u)))++;
            Unsafe.Add(ref odd, (nint)((b << 1) | (Unsafe.Add(ref outcome, row + 1) & 1u)))++;
            Unsafe.Add(ref even, (nint)((c << 1) | (Unsafe.Add(ref outcome, row + 2) & 1u)))++;
            Unsafe.Add(ref odd, (nint)((d << 1) | (Unsafe.Add(ref outcome, row + 3) & 1u)))++;
        }
        for (; row < scores.Length; row++)
        {
            ulong at = (ulong)(scores[row] - low);
            if (at >= window) break;
            cells[(int)((at << 1) | (poor[row] ? 1u : 0u))]++;
        }
        for (int cell = 0; cell < cells.Length; cell++) cells[cell] += others[cell];
        return row;
    }

    /// <summary>Counts as <see cref="CountEach"/> does, each row by its weight.</summary>
    /// <param name="scores">The scores.</param>
    /// <param name="poor">The outcomes, as many.</param>
    /// <param name="weights">The weights, as many, each 0 or more.</param>
    /// <param name="cells">Not poor and poor, score by score; twice a power of two.</param>
    /// <param name="low">The score of the first two cells.</param>
    /// <param name="start">The first row to count.</param>
    /// <param name="total">The sum of the weights counted so far.</param>
    /// <exception cref="ArgumentException">A weight is below zero.</exception>
    /// <exception cref="OverflowException">The weights sum to more than 64 bits.</exception>
    public static int CountWeights(
        ReadOnlySpan<long> scores, ReadOnlySpan<bool> poor, ReadOnlySpan<long> weights, Span<long> cells, long low, int start, ref long total)
    {
        ulong window = (ulong)cells.Length / 2;
        ref long cell = ref MemoryMarshal.GetReference(cells), score = ref MemoryMarshal.GetReference(scores);
        ref long weight = ref MemoryMarshal.GetReference(weights[..scores.Length]);
        ref byte outcome = ref Unsafe.As<bool, byte>(ref MemoryMarshal.GetReference(poor[..scores.Length]));
        // The sign of this says whether any weight, or any sum on the way, was below zero; sums of two numbers of 63 bits cannot skip the sign.
        long signs = 0, sum = total;
        int row = start;
        for (; row <= scores.Length - 2; row += 2)
        {
            ulong a = (ulong)(Unsafe.Add(ref score, row) - low), b = (ulong)(Unsafe.Add(ref score, row + 1) - low);
            if ((a | b) >= window) break;
            long first = Unsafe.Add(ref weight, row), second = Unsafe.Add(ref weight, row + 1);
            signs |= first | second | (sum + first);
            sum += first + second;
            signs |= sum;
            Unsafe.Add(ref cell, (nint)((a << 1) | (Unsafe.Add(ref outcome, row) & 1u))) += first;
            Unsafe.Add(ref cell, (nint)((b << 1) | (Unsafe.Add(ref outcome, row + 1) & 1u))) += second;
        }
        if (row < scores.Length && (ulong)(scores[row] - low) is var last && last < window)
        {
            signs |= weights[row] | (sum + weights[row]);
            sum += weights[row];
            cells[(int)((last << 1) | (poor[row] ? 1u : 0u))] += weights[row++];
        }
        if (signs < 0)
        {
            for (int at = start; at < row; at++)
                if (weights[at] < 0) RowLengths.ThrowBelowZero(at);
            throw new OverflowException("The weights sum to more than 64 bits.");
        }
        total = sum;
        return row;
    }
}
