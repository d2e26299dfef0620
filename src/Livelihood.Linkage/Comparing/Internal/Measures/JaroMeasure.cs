using Livelihood.Linkage.Text.Internal;

namespace Livelihood.Linkage.Comparing.Internal.Measures;

internal sealed class JaroMeasure(PackedStrings values) : ValueMeasure
{
    public override double Similarity(int a, int b, double floor) => values.Jaro(a, b, floor);
}
