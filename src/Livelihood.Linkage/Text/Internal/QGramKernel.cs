using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Livelihood.Linkage.Text.Internal;

/// <summary>Counts q-grams. A q-gram is one number of 21 bits per scalar, so equal numbers are equal q-grams and sorting aligns two multisets.</summary>
internal static class QGramKernel
{
    private const int BitsPerUnit = 21;
    private const int Before = Scalars.Limit;
    private const int Behind = Scalars.Limit + 1;
    private const int StackGrams = 256;

    /// <summary>How many q-grams the texts share, and how many each has; a <typeparamref name="TGram"/> holds q × 21 bits.</summary>
    [SkipLocalsInit]
    public static (int Shared, int Left, int Right) Count<TGram>(ReadOnlySpan<int> a, ReadOnlySpan<int> b, int q)
        where TGram : unmanaged, IBinaryInteger<TGram>
    {
        int left = a.IsEmpty ? 0 : a.Length + q - 1;
        int right = b.IsEmpty ? 0 : b.Length + q - 1;
        TGram[]? rented = left + right > StackGrams ? ArrayPool<TGram>.Shared.Rent(left + right) : null;
        Span<TGram> grams = rented ?? stackalloc TGram[StackGrams];
        Span<TGram> x = grams[..left];
        Span<TGram> y = grams.Slice(left, right);
        Fill(a, q, x);
        Fill(b, q, y);
        x.Sort();
        y.Sort();
        int shared = 0;
        for (int i = 0, j = 0; i < left && j < right;)
        {
            int order = x[i].CompareTo(y[j]);
            if (order == 0) shared++;
            if (order <= 0) i++;
            if (order >= 0) j++;
        }

        if (rented is not null) ArrayPool<TGram>.Shared.Return(rented);
        return (shared, left, right);
    }

    private static void Fill<TGram>(ReadOnlySpan<int> text, int q, Span<TGram> grams) where TGram : unmanaged, IBinaryInteger<TGram>
    {
        for (int i = 0; i < grams.Length; i++)
        {
            TGram gram = TGram.Zero;
            for (int at = i - q + 1; at <= i; at++)
            {
                int unit = at < 0 ? Before : at < text.Length ? text[at] : Behind;
                gram = (gram << BitsPerUnit) | TGram.CreateTruncating(unit);
            }
            grams[i] = gram;
        }
    }
}
