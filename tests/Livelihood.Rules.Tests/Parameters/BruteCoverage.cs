using Livelihood.Core.Documents;
using Livelihood.Core.Regions;
using Livelihood.Rules.Parameters;

namespace Livelihood.Rules.Tests.Parameters;

/// <summary>Checks a report against every day, region and area by itself.</summary>
internal static class BruteCoverage
{
    public static bool Agrees(CoverageReport report, RandomCountry country, EffectivePeriod period, CoverageScope scope)
    {
        RegionCode[] codes = [.. Enumerable.Range(0, country.Tree.Count).Select(country.Tree.CodeAt)];
        for (DateOnly day = period.From!.Value; day <= period.To; day = day.AddDays(1))
        {
            RegionCode[] asked = [.. codes.Where(code => country.Tree.InForce(code, day) && (scope == CoverageScope.All || country.Tree.Children(code, day).Count == 0))];
            foreach (string area in (string[])["urban", "rural"])
                foreach (bool differing in (bool[])[false, true])
                {
                    HashSet<RegionCode> missing = [.. asked.Where(code => NaiveLookup.Of(country.Parameter, area, code, country.Tree, day) is (null, var its) && its == differing)];
                    CoverageHole[] holes = [.. report.Holes.Where(hole => hole.Keys["area"] == area && hole.IsDiffering == differing && hole.Period.Contains(day))];
                    RegionCode[] said = [.. holes.SelectMany(hole => asked.Where(code => Covers(hole, code, country.Tree, day)))];
                    if (said.Length != missing.Count || !missing.SetEquals(said)) return false;
                    if (holes.Any(hole => CouldBeLarger(hole, missing, asked, country.Tree, day))) return false;
                }
        }
        return report.Holes.All(hole => hole.Period.From >= period.From && hole.Period.To <= period.To
            && !report.Holes.Any(next => next.Region == hole.Region && next.IsRegionAlone == hole.IsRegionAlone && next.IsDiffering == hole.IsDiffering && next.Keys["area"] == hole.Keys["area"] && next.Period.From == hole.Period.To!.Value.AddDays(1)));
    }

    private static bool Covers(CoverageHole hole, RegionCode code, RegionTree tree, DateOnly day) => hole.IsRegionAlone ? hole.Region == code : Covers(hole.Region, code, tree, day);

    private static bool Covers(RegionCode? region, RegionCode code, RegionTree tree, DateOnly day) => region is null || tree.Contains(region.Value, code, day);

    private static bool CouldBeLarger(CoverageHole hole, HashSet<RegionCode> missing, RegionCode[] asked, RegionTree tree, DateOnly day)
    {
        if (hole.Region is not { } region) return false;
        RegionCode? parent = hole.IsRegionAlone ? region : tree.Parent(region, day);
        return asked.Where(code => Covers(parent, code, tree, day)).All(missing.Contains);
    }
}
