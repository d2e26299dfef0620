namespace Livelihood.Rules.Tests.Proving;

/// <summary>Cuts the space of inputs into boxes that neither overlap nor leave anything out, as a tree of decisions does.</summary>
internal static class Partition
{
    /// <summary>The cells of one row per box.</summary>
    public static IEnumerable<string[]> Of(int inputs, int boxes)
    {
        var random = new Random(5);
        var all = new List<(int? Low, int? High)[]> { new (int?, int?)[inputs] };
        while (all.Count < boxes)
        {
            int at = random.Next(all.Count), input = random.Next(inputs);
            (int? low, int? high) = all[at][input];
            int first = low ?? -1000, last = high ?? 1000;
            if (last - first < 2) continue;
            int cut = random.Next(first + 1, last);
            (int? Low, int? High)[] upper = [.. all[at]];
            all[at][input] = (low, cut);
            upper[input] = (cut, high);
            all.Add(upper);
        }

        return all.Select(box => box.Select(Cell).ToArray());
    }

    private static string Cell((int? Low, int? High) side) => side switch
    {
        (null, null) => "-",
        (null, _) => $"< {side.High}",
        (_, null) => $">= {side.Low}",
        _ => $"[{side.Low}..{side.High})",
    };
}
