using Livelihood.Linkage.Records.Internal;

namespace Livelihood.Linkage.Comparing.Internal.Measures;

/// <summary>The Jaccard coefficient of two sets: items shared over items in either.</summary>
internal sealed class SetShareMeasure(ValueSets sets) : ValueMeasure
{
    public override double Similarity(int a, int b, double floor)
    {
        int shared = sets.Shared(a, b);
        return (double)shared / (sets.ItemsOf(a).Length + sets.ItemsOf(b).Length - shared);
    }
}
