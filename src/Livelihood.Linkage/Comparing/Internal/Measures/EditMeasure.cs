using Livelihood.Linkage.Text.Internal;

namespace Livelihood.Linkage.Comparing.Internal.Measures;

/// <summary>Minus the number of edits, so that fewer edits are more alike.</summary>
internal sealed class EditMeasure(PackedStrings values, bool swaps) : ValueMeasure
{
    public override double Similarity(int a, int b, double floor)
    {
        int limit = (int)-floor;
        return -(swaps ? values.DamerauLevenshtein(a, b, limit) : values.Levenshtein(a, b, limit));
    }

    public override double Same(int code) => 0;
}
