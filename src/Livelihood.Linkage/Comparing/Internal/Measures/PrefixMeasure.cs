using System.Text;
using Livelihood.Core.Tables;

namespace Livelihood.Linkage.Comparing.Internal.Measures;

/// <summary>The number of leading characters two values share; values equal throughout share infinitely many.</summary>
internal sealed class PrefixMeasure(TextDictionary values) : ValueMeasure
{
    public override bool WorthKeeping => false;

    public override double Similarity(int a, int b, double floor)
    {
        ReadOnlySpan<char> x = values.AsSpan(a), y = values.AsSpan(b);
        int shared = 0;
        while (!x.IsEmpty && !y.IsEmpty)
        {
            Rune.DecodeFromUtf16(x, out Rune first, out int firstLength);
            Rune.DecodeFromUtf16(y, out Rune second, out int secondLength);
            if (first != second || firstLength != secondLength) break;
            shared++;
            x = x[firstLength..];
            y = y[secondLength..];
        }
        return shared;
    }

    public override double Same(int code) => double.PositiveInfinity;
}
