using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Livelihood.Linkage.Text.Internal;

/// <summary>Splits two texts into sets of words and adds up every word's best match on the other side.</summary>
internal static class TokenSetKernel
{
    private const int StackWords = 128;

    [SkipLocalsInit]
    public static double Similarity(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        using var x = new ScalarBuffer(a, stackalloc int[ScalarBuffer.StackUnits]);
        using var y = new ScalarBuffer(b, stackalloc int[ScalarBuffer.StackUnits]);

        // Every second scalar at most begins a word.
        int most = (x.Length + 1) / 2 + (y.Length + 1) / 2;
        Range[]? rentedWords = most > StackWords ? ArrayPool<Range>.Shared.Rent(most) : null;
        double[]? rentedScores = most > StackWords ? ArrayPool<double>.Shared.Rent(most) : null;
        Span<Range> words = rentedWords ?? stackalloc Range[StackWords];
        Span<double> scores = rentedScores ?? stackalloc double[StackWords];
        int left = Split(x.Units, words);
        int right = Split(y.Units, words[left..]);
        double similarity = Compare(x.Units, words[..left], y.Units, words.Slice(left, right), scores[..(left + right)]);
        if (rentedWords is not null) ArrayPool<Range>.Shared.Return(rentedWords);
        if (rentedScores is not null) ArrayPool<double>.Shared.Return(rentedScores);
        return similarity;
    }

    private static double Compare(ReadOnlySpan<int> x, ReadOnlySpan<Range> left, ReadOnlySpan<int> y, ReadOnlySpan<Range> right, Span<double> scores)
    {
        if (left.IsEmpty || right.IsEmpty) return left.Length == right.Length ? 1 : 0;
        scores.Clear();
        for (int i = 0; i < left.Length; i++)
        {
            for (int j = 0; j < right.Length; j++)
            {
                double score = Score(x[left[i]], y[right[j]]);
                ref double ofLeft = ref scores[i];
                ref double ofRight = ref scores[left.Length + j];
                ofLeft = Math.Max(ofLeft, score);
                ofRight = Math.Max(ofRight, score);
            }
        }

        // Added up in the order of their values, the scores give the same sum whatever the order of the words and the texts.
        scores.Sort();
        double sum = 0;
        foreach (double score in scores) sum += score;
        return sum / scores.Length;
    }

    private static double Score(ReadOnlySpan<int> word, ReadOnlySpan<int> other)
    {
        double jaro = JaroKernel.Exact(
            ref MemoryMarshal.GetReference(word), word.Length, ref MemoryMarshal.GetReference(other), other.Length, double.NegativeInfinity);
        double score = JaroFormula.Winkler(jaro, Math.Min(JaroFormula.LongestPrefix, word.CommonPrefixLength(other)));
        return score >= TokenSet.SoftMatch ? score : 0;
    }

    /// <summary>Writes the place of every different word's first occurrence and returns how many there are.</summary>
    private static int Split(ReadOnlySpan<int> text, Span<Range> words)
    {
        int count = 0;
        for (int at = 0; at < text.Length;)
        {
            int start = at;
            while (at < text.Length && InWord(text[at])) at++;
            if (at == start) at++;
            else if (!Holds(text, words[..count], text[start..at])) words[count++] = start..at;
        }
        return count;
    }

    private static bool Holds(ReadOnlySpan<int> text, ReadOnlySpan<Range> words, ReadOnlySpan<int> word)
    {
        foreach (Range known in words)
            if (text[known].SequenceEqual(word)) return true;
        return false;
    }

    private static bool InWord(int scalar) => CharUnicodeInfo.GetUnicodeCategory(scalar) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter => true,
        UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => true,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => true,
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => true,
        _ => false,
    };
}
