namespace Livelihood.Linkage.Training.Internal;

/// <summary>Says where an estimation of m starts.</summary>
internal static class StartingShares
{
    /// <summary>Most matches agree exactly and ever fewer are at each lower level; where m is stated it is the start, and a fixed one stays.</summary>
    public static double[] M(Comparison comparison)
    {
        int count = WithoutNull(comparison);
        ComparisonLevel[] levels = [.. comparison.Levels.Skip(comparison.Levels.Count - count)];
        if (levels.All(l => l.M is not null)) return [.. levels.Select(l => l.M!.Value)];
        var m = new double[count];
        double left = 1;
        for (int level = 0; level < count; level++)
        {
            m[level] = level == count - 1 ? left : left * 0.8;
            left -= m[level];
        }
        double stated = levels.Sum(l => l.FixM ? l.M ?? 0 : 0), free = levels.Select((l, i) => l is { FixM: true, M: not null } ? 0 : m[i]).Sum();
        for (int level = 0; level < count; level++)
            m[level] = levels[level] is { FixM: true, M: { } fixedM } ? fixedM : m[level] / free * Math.Max(0, 1 - stated);
        return m;
    }

    /// <summary>The number of levels beside the null level.</summary>
    public static int WithoutNull(Comparison comparison) => comparison.Levels.Count - (comparison.Levels[0].IsMissing ? 1 : 0);
}
