namespace Livelihood.Linkage.Training.Internal;

/// <summary>Puts the u-probabilities that a model fixes in the place of learned ones; the others share what is left.</summary>
internal static class FixedParameters
{
    public static void Apply(LinkageModel model, double[]?[] u)
    {
        for (int c = 0; c < u.Length; c++)
        {
            IReadOnlyList<ComparisonLevel> levels = model.Comparisons[c].Levels;
            if (!levels.Any(l => l is { FixU: true, U: not null })) continue;
            double[] shares = u[c] ??= new double[levels.Count];
            double kept = 0, free = 0;
            for (int level = 0; level < shares.Length; level++)
            {
                if (levels[level] is { FixU: true, U: { } fixedU }) kept += fixedU;
                else free += shares[level];
            }
            for (int level = 0; level < shares.Length; level++)
            {
                if (levels[level] is { FixU: true, U: { } fixedU }) shares[level] = fixedU;
                else if (free > 0) shares[level] *= Math.Max(0, 1 - kept) / free;
            }
        }
    }
}
