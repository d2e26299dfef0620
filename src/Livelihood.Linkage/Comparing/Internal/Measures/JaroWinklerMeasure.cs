using Livelihood.Linkage.Text.Internal;

namespace Livelihood.Linkage.Comparing.Internal.Measures;

internal sealed class JaroWinklerMeasure(PackedStrings values) : ValueMeasure
{
    public override double Similarity(int a, int b, double floor) => values.JaroWinkler(a, b, floor);
}
