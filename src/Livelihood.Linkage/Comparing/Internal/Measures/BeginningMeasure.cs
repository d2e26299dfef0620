using System.Text;
using Livelihood.Core.Tables;

namespace Livelihood.Linkage.Comparing.Internal.Measures;

/// <summary>The length of the shorter value where the longer begins with it, otherwise 0.</summary>
internal sealed class BeginningMeasure(TextDictionary values) : ValueMeasure
{
    public override bool WorthKeeping => false;

    public override double Similarity(int a, int b, double floor)
    {
        if (values.AsSpan(a).Length > values.AsSpan(b).Length) (a, b) = (b, a);
        ReadOnlySpan<char> shorter = values.AsSpan(a), longer = values.AsSpan(b);
        if (!longer.StartsWith(shorter, StringComparison.Ordinal)) return 0;
        int length = 0;
        foreach (Rune _ in shorter.EnumerateRunes()) length++;
        return length;
    }

    public override double Same(int code) => double.PositiveInfinity;
}
