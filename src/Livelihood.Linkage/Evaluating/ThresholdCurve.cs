using Livelihood.Linkage.Internal;

namespace Livelihood.Linkage.Evaluating;

/// <summary>Shows how precision and recall change with the threshold.</summary>
/// <remarks>A description of what was possible on labelled data; choosing the threshold from it makes the shares at that threshold too favourable.</remarks>
public static class ThresholdCurve
{
    /// <summary>Measures the curve over the weights that occur.</summary>
    /// <param name="truth">The true entity of each record, any code of 0 or more; -1 where unknown (pairs with such a record are left out).</param>
    /// <param name="pairs">The scored pairs in any order, each once.</param>
    /// <param name="scope">Which pairs count.</param>
    /// <param name="sourceOf">The source of each record, 0 or more; needed unless the scope is <see cref="PairScope.All"/>.</param>
    /// <param name="maxPoints">
    /// The most points wanted, 3 or more; default 200. Of more distinct weights the highest, the lowest, the first with the best F1 and others
    /// at even steps stay.
    /// </param>
    /// <returns>The points by descending threshold, one per distinct weight of a judged pair; empty without such pairs.</returns>
    /// <exception cref="ArgumentException">A pair is not 0 &lt;= A &lt; B &lt; n or comes twice (where that shows), a weight is NaN, a code is below -1, or the sources do not fit.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 3 points are wanted.</exception>
    public static IReadOnlyList<ThresholdPoint> Measure(
        ReadOnlySpan<int> truth,
        ReadOnlySpan<ScoredPair> pairs,
        PairScope scope = PairScope.All,
        ReadOnlySpan<int> sourceOf = default,
        int maxPoints = 200)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxPoints, 3);
        Judge judge = Judge.Of(truth, scope, sourceOf);
        List<double> right = [], wrong = [];
        foreach (ref readonly ScoredPair pair in pairs)
        {
            PairCheck.Pair(in pair, truth.Length);
            if (!judge.InScope(pair.A, pair.B)) continue;
            // Adding 0 makes -0 and 0 one weight.
            if (judge.IsMatch(pair.A, pair.B) is bool isMatch) (isMatch ? right : wrong).Add(pair.Weight + 0.0);
        }

        long truePairs = judge.Pairs(judge.Truth);
        if (right.Count > truePairs) throw new ArgumentException("A pair comes more than once; every pair may come once.", nameof(pairs));
        right.Sort();
        wrong.Sort();
        return Thin(Points(right, wrong, truePairs), maxPoints).AsReadOnly();
    }

    private static List<ThresholdPoint> Points(List<double> right, List<double> wrong, long truePairs)
    {
        List<ThresholdPoint> points = [];
        int r = right.Count, w = wrong.Count;
        while (r > 0 || w > 0)
        {
            double weight = w == 0 || (r > 0 && right[r - 1] >= wrong[w - 1]) ? right[r - 1] : wrong[w - 1];
            while (r > 0 && right[r - 1] == weight) r--;
            while (w > 0 && wrong[w - 1] == weight) w--;
            long linked = right.Count - r;
            points.Add(new ThresholdPoint(weight, linked, wrong.Count - w, truePairs - linked));
        }
        return points;
    }

    private static List<ThresholdPoint> Thin(List<ThresholdPoint> points, int most)
    {
        if (points.Count <= most) return points;
        SortedSet<int> kept = [0, points.Count - 1, Best(points)];
        int steps = most - 2;
        for (int i = 1; i < steps; i++) kept.Add((int)((long)i * (points.Count - 1) / steps));
        return [.. kept.Select(at => points[at])];
    }

    private static int Best(List<ThresholdPoint> points)
    {
        int best = 0;
        for (int i = 1; i < points.Count; i++)
            if (points[i].F1 > points[best].F1) best = i;
        return best;
    }
}
