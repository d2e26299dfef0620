namespace Livelihood.Linkage.Comparing.Internal.Tests;

/// <summary>Holds when a measure of one field reaches a threshold.</summary>
internal sealed class MeasureTest(int field, GradedMeasure measure) : PairTest
{
    public override bool Holds(ReadOnlySpan<int> a, ReadOnlySpan<int> b)
        => (a[field] | b[field]) >= 0 && measure.Grade(a[field], b[field]) == 0;
}
