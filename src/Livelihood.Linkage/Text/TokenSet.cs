using Livelihood.Linkage.Text.Internal;

namespace Livelihood.Linkage.Text;

/// <summary>
/// Compares two texts as sets of words, whatever the words' order; words that are nearly equal count in part.
/// </summary>
/// <remarks>
/// <para>
/// Words are the runs of letters, digits and combining marks; all else separates. With A and B the sets of different words, and
/// s(x, Y) the highest <see cref="JaroWinkler"/> similarity of x to a word of Y, taken as 0 below <see cref="SoftMatch"/>, the
/// similarity is (Σ s(a, B) + Σ s(b, A)) / (|A| + |B|), the sums over the words of A and of B. Where words match only exactly,
/// this is Dice's coefficient of the two sets. It is symmetric, does not depend on the order of the words, and is 1 only for equal sets.
/// </para>
/// <para>Words are compared by Unicode scalar value: case, width and accents count. Chinese text without spaces is one word.</para>
/// <para>
/// Source: the best match per word of A. E. Monge and C. P. Elkan, "The field matching problem", KDD 1996, taken from both sides, with the threshold of
/// the soft TF-IDF of W. W. Cohen, P. Ravikumar and S. E. Fienberg, "A comparison of string distance metrics for name-matching tasks", IIWeb 2003.
/// </para>
/// </remarks>
public static class TokenSet
{
    /// <summary>The least Jaro–Winkler similarity at which two different words count as a match.</summary>
    public const double SoftMatch = 0.9;

    /// <summary>Returns the similarity of two texts' sets of words.</summary>
    /// <param name="a">One text. Two texts without words are 1, one text without words is 0 to any with words.</param>
    /// <param name="b">The other text; the order of the two does not matter.</param>
    /// <returns>A value from 0 to 1.</returns>
    /// <remarks>Time grows with the product of the numbers of words. Allocates nothing for texts of a few hundred characters and uses pooled arrays beyond. Thread-safe.</remarks>
    /// <example><code>TokenSet.Similarity("Garcia Lorca, Federico", "Federico García Lorca") // 0.98</code></example>
    public static double Similarity(ReadOnlySpan<char> a, ReadOnlySpan<char> b) => TokenSetKernel.Similarity(a, b);
}
