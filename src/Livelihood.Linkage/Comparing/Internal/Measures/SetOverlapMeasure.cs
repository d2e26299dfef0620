using Livelihood.Linkage.Records.Internal;

namespace Livelihood.Linkage.Comparing.Internal.Measures;

/// <summary>The number of items two sets share.</summary>
internal sealed class SetOverlapMeasure(ValueSets sets) : ValueMeasure
{
    public override double Similarity(int a, int b, double floor) => sets.Shared(a, b);

    public override double Same(int code) => sets.ItemsOf(code).Length;
}
