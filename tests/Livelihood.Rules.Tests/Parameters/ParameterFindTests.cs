using Livelihood.Core.Regions;
using Livelihood.Rules.Parameters;

namespace Livelihood.Rules.Tests.Parameters;

public sealed class ParameterFindTests
{
    private static readonly ParameterSet Set = ParameterSet.Parse(Lines.Json);
    private static readonly Parameter Line = Set.Parameters["subsistence line"];

    [Theory]
    [InlineData("990101", "urban", "2026-07-01", "subsistence line on 2026-07-01 for 990101, urban: 935.5 CNY/month, stated for 9901, in force from 2026-04-01 (Notice 12); looked for at 990101, 9901")]
    [InlineData("990101", "rural", "2026-07-01", "subsistence line on 2026-07-01 for 990101, rural: 620 CNY/month, stated for 99, in force from 2026-01-01; looked for at 990101, 9901, 99")]
    [InlineData("990101", "urban", "2026-03-31", "subsistence line on 2026-03-31 for 990101, urban: no value, because none is stated; looked for at 990101, 9901, 99")]
    [InlineData("9904", "urban", "2026-07-01", "subsistence line on 2026-07-01 for 9904, urban: 700 CNY/month, stated for 9903, in force from 2020-01-01")]
    [InlineData("9903", "urban", "2026-07-01", "subsistence line on 2026-07-01 for 9903, urban: 700 CNY/month, stated for 9903, in force from 2020-01-01; looked for at 9903, 9904")]
    [InlineData("9999", "urban", "2026-07-01", "subsistence line on 2026-07-01 for 9999, urban: no value, because the region is not known on that day")]
    [InlineData("9904", "urban", "2023-07-01", "subsistence line on 2023-07-01 for 9904, urban: no value, because the region is not known on that day")]
    [InlineData("99", "town", "2026-07-01", "subsistence line on 2026-07-01 for 99, town: no value, because a key has a value that the parameter does not know")]
    public void Find_of_a_region_and_day_says_where_the_value_comes_from(string region, string area, string day, string says)
    {
        ParameterAnswer answer = Line.Find(DateOnly.Parse(day, null), new Dictionary<string, string> { ["region"] = region, ["area"] = area }, Lines.Regions);

        Assert.Equal(says, answer.ToString());
    }

    [Fact]
    public void Find_of_a_parameter_without_keys_needs_no_tree()
        => Assert.Equal("uplift ratio on 2026-07-01: 1.5, in force always", Set.Parameters["uplift ratio"].Find(new DateOnly(2026, 7, 1)).ToString());

    [Fact]
    public void Find_with_the_wrong_keys_or_without_a_tree_is_misuse()
    {
        var day = new DateOnly(2026, 7, 1);
        Assert.Throws<ArgumentException>(() => Line.Find(day, new Dictionary<string, string> { ["region"] = "99" }, Lines.Regions));
        Assert.Throws<ArgumentException>(() => Line.Find(day, new Dictionary<string, string> { ["region"] = "99", ["area"] = "rural", ["x"] = "y" }, Lines.Regions));
        Assert.Throws<ArgumentException>(() => Line.Find(day, new Dictionary<string, string> { ["region"] = "99", ["area"] = "rural" }));
        Assert.Throws<ArgumentException>(() => Line.Densify(day, null));
    }

    [Fact]
    public void Find_after_a_merger_of_regions_with_different_values_says_so()
    {
        RegionTree regions = RegionTree.Parse("""
            { "kind": "livelihood/regions", "id": "test", "version": "1", "regions": [
              { "code": "991", "to": "2023-12-31", "successors": ["993"] }, { "code": "992", "to": "2023-12-31", "successors": ["993"] }, { "code": "993", "from": "2024-01-01" } ] }
            """);
        Parameter parameter = ParameterSet.Parse("""
            { "kind": "livelihood/parameters", "id": "x", "version": "1", "parameters": { "p": { "by": ["region"], "values": [
              { "region": "991", "value": 1 }, { "region": "992", "value": 2 }, { "region": "993", "from": "2025-01-01", "value": 3 }, { "value": 0 } ] } } }
            """).Parameters["p"];
        var region = new Dictionary<string, string> { ["region"] = "993" };

        Assert.Equal(ParameterAbsence.Differing, parameter.Find(new DateOnly(2024, 7, 1), region, regions).Absence);
        Assert.Equal("3", parameter.Find(new DateOnly(2025, 7, 1), region, regions).Value!.ToString());
    }
}
