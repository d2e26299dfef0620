using System.Globalization;
using System.Text.Json;
using Livelihood.Core.Documents;
using Livelihood.Core.Regions;
using Livelihood.Rules.Parameters;

namespace Livelihood.Rules.Tests.Parameters;

public sealed class CoverageReportTests
{
    private static readonly EffectivePeriod Year = new(new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31));

    [Fact]
    public void Cover_of_the_lines_lists_every_hole_as_large_as_can_be()
    {
        CoverageReport report = ParameterSet.Parse(Lines.Json).Cover(Year, Lines.Regions);

        Assert.Equal(
            """
            subsistence line: no value for 9901 and the 2 regions in it, area urban, 2026-01-01 to 2026-03-31
            subsistence line: no value for 9902, area urban, 2026-01-01 to 2026-12-31
            """.ReplaceLineEndings("\n"),
            report.ToString());
        Assert.False(report.IsComplete);
    }

    [Fact]
    public void Cover_of_all_regions_asks_for_those_that_hold_others_too()
    {
        CoverageReport report = ParameterSet.Parse(Lines.Json).Cover(Year, Lines.Regions, CoverageScope.All);

        Assert.Contains("subsistence line: no value for 99 itself, area urban, 2026-01-01 to 2026-12-31", report.Holes.Select(hole => hole.ToString()));
    }

    [Fact]
    public void Cover_of_decades_without_any_value_says_so_once()
    {
        ParameterSet set = ParameterSet.Parse("""
            { "kind": "livelihood/parameters", "id": "x", "version": "1", "parameters": { "p": { "by": ["region"], "values": [] }, "q": { "values": [ { "from": "2000-01-01", "value": 1 } ] } } }
            """);

        CoverageReport report = set.Cover(new EffectivePeriod(new DateOnly(1990, 1, 1), null), Lines.Regions);

        Assert.Equal(["p: no value anywhere, from 1990-01-01", "q: no value, 1990-01-01 to 1999-12-31"], report.Holes.Select(hole => hole.ToString()));
    }

    [Fact]
    public void Cover_without_holes_proves_it()
    {
        CoverageReport report = ParameterSet.Parse(Lines.Json).Cover(new EffectivePeriod(new DateOnly(2026, 4, 1), null), RegionTree.Parse("""
            { "kind": "livelihood/regions", "id": "test", "version": "1", "regions": [ { "code": "99" }, { "code": "9901", "parent": "99" } ] }
            """));

        Assert.True(report.IsComplete);
        Assert.Equal("Every parameter has a value, from 2026-04-01.", report.ToString());
        Assert.True(JsonElement.Parse(report.ToJson()).GetProperty("complete").GetBoolean());
    }

    [Fact]
    public void Cover_of_regional_parameters_without_a_tree_is_misuse()
        => Assert.Throws<ArgumentException>(() => ParameterSet.Parse(Lines.Json).Cover(Year));

    [Fact]
    public void Cover_of_three_thousand_regions_and_decades_is_quick()
    {
        RegionTree tree = Large.Tree;
        ParameterSet set = ParameterSet.Parse(Large.Json(3));

        CoverageReport report = set.Cover(new EffectivePeriod(new DateOnly(1980, 1, 1), new DateOnly(2040, 12, 31)), tree);
        foreach (Parameter parameter in set.Parameters.Values) Assert.True(parameter.Densify(new DateOnly(2026, 7, 1), tree).Present[^1]);

        Assert.Equal(6, report.Holes.Count);
        Assert.All(report.Holes, hole => Assert.EndsWith("1980-01-01 to 1999-12-31", hole.ToString(), StringComparison.Ordinal));
        Assert.All(report.Holes, hole => Assert.Equal(Large.Tree.Count, hole.RegionsWithin));
    }

    /// <summary>30 provinces of 10 cities of 10 districts; a line for each city and area, raised each year.</summary>
    internal static class Large
    {
        public static readonly RegionTree Tree = new(
        [
            .. Enumerable.Range(10, 30).SelectMany(p => (Region[])
            [
                Made(Invariant(p), null),
                .. Enumerable.Range(10, 10).SelectMany(c => (Region[])
                [
                    Made(Invariant(p) + Invariant(c), Invariant(p)),
                    .. Enumerable.Range(10, 10).Select(d => Made(Invariant(p) + Invariant(c) + Invariant(d), Invariant(p) + Invariant(c))),
                ]),
            ]),
        ]);

        public static string Json(int parameters)
        {
            string values = string.Join(',', Enumerable.Range(10, 30).SelectMany(p => Enumerable.Range(10, 10).SelectMany(c => Enumerable.Range(2000, 26).Select(year =>
                string.Create(CultureInfo.InvariantCulture, $"{{\"region\":\"{p}{c}\",\"from\":\"{year}-01-01\",{(year == 2025 ? "" : $"\"to\":\"{year}-12-31\",")}\"value\":{year}}}")))));
            return "{ \"kind\": \"livelihood/parameters\", \"id\": \"x\", \"version\": \"1\", \"keys\": { \"area\": { \"values\": [\"urban\", \"rural\"] } }, \"parameters\": {"
                + string.Join(',', Enumerable.Range(0, parameters).Select(i => $"\"p{Invariant(i)}\": {{ \"by\": [\"area\", \"region\"], \"values\": [{values}] }}")) + "} }";
        }

        private static Region Made(string code, string? parent) => new() { Code = new RegionCode(code), Parent = parent is null ? null : new RegionCode(parent) };

        private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
    }
}
