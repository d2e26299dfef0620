namespace Livelihood.Scoring.Learning.Internal;

/// <summary>Checks that the bands of a variable take every value once.</summary>
internal static class BandCheck
{
    public static IEnumerable<string> Faults(IReadOnlyList<ScorecardBand> bands)
    {
        if (bands.Count == 0) return ["there is no band"];
        return bands[0].Test switch
        {
            BandTest.Range when bands.All(b => b.Test is BandTest.Range) => OfRanges([.. bands.Select(b => (BandTest.Range)b.Test)]),
            BandTest.Names when bands.All(b => b.Test is BandTest.Names) => OfNames([.. bands.SelectMany(b => ((BandTest.Names)b.Test).Values)]),
            BandTest.Truth when bands.All(b => b.Test is BandTest.Truth) => OfTruth([.. bands.Select(b => ((BandTest.Truth)b.Test).Value)]),
            _ => ["they are of different kinds"],
        };
    }

    private static IEnumerable<string> OfRanges(BandTest.Range[] ranges)
    {
        if (ranges[0].From is { } first) yield return $"nothing takes what is below {first}";
        if (ranges[^1].Below is { } last) yield return $"nothing takes {last} and above";
        for (int i = 0; i < ranges.Length; i++)
        {
            if (ranges[i] is { From: { } from, Below: { } below } && from >= below) yield return $"[{from}..{below}) takes nothing";
            if (i > 0 && (ranges[i].From is not { } start || ranges[i - 1].Below is not { } end || start != end))
                yield return $"band {i + 1} does not begin where band {i} ends";
        }
    }

    private static IEnumerable<string> OfNames(string[] names)
        => names.GroupBy(n => n, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => $"'{g.Key}' is in two bands");

    private static IEnumerable<string> OfTruth(bool[] values)
    {
        if (values.Length != 2 || values[0] == values[1]) yield return "true and false are needed, each once";
    }
}
