using System.Text;

namespace Livelihood.Linkage.Comparing.Internal.Measures;

/// <summary>The length of the shorter value where the longer begins with it, otherwise 0.</summary>
internal sealed class BeginningMeasure(string[] values) : ValueMeasure
{
    public override bool WorthKeeping => false;

    public override double Similarity(int a, int b, double floor)
    {
        (string shorter, string longer) = values[a].Length <= values[b].Length ? (values[a], values[b]) : (values[b], values[a]);
        if (!longer.StartsWith(shorter, StringComparison.Ordinal)) return 0;
        int length = 0;
        foreach (Rune _ in shorter.EnumerateRunes()) length++;
        return length;
    }

    public override double Same(int code) => double.PositiveInfinity;
}
