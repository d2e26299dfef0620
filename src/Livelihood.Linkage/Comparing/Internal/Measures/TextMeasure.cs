using Livelihood.Core.Tables;

namespace Livelihood.Linkage.Comparing.Internal.Measures;

/// <summary>A measure on the texts themselves, such as a user's comparator or a q-gram coefficient.</summary>
internal sealed class TextMeasure(TextDictionary values, TextSimilarity similarity) : ValueMeasure
{
    public override double Similarity(int a, int b, double floor)
    {
        // Always the lower text first, so that the order of the records cannot show whatever a comparator does.
        ReadOnlySpan<char> x = values.AsSpan(a), y = values.AsSpan(b);
        return x.SequenceCompareTo(y) <= 0 ? similarity(x, y) : similarity(y, x);
    }

    public override double Same(int code) => similarity(values.AsSpan(code), values.AsSpan(code));
}
