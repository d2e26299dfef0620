using FsCheck.Fluent;
using Livelihood.Core.Documents;
using Livelihood.Core.Regions;
using Livelihood.Rules.Parameters;
using Livelihood.Rules.Parameters.Internal;
using Livelihood.Testing;

namespace Livelihood.Rules.Tests.Parameters;

public sealed class ParameterLawTests
{
    private static readonly FsCheck.Gen<int> Seeds = Gen.Choose(0, int.MaxValue - 1);

    [Fact]
    public void Densify_of_any_country_and_day_is_what_a_naive_lookup_finds()
    {
        int values = 0, differing = 0;
        Property.Check(Seeds, seed =>
        {
            var country = new RandomCountry(seed);
            DateOnly day = RandomCountry.Day(seed % RandomCountry.Days);
            DenseParameter dense = country.Parameter.Densify(day, country.Tree);
            for (int r = 0; r < country.Tree.Count; r++)
                foreach (string area in (string[])["urban", "rural"])
                {
                    var naive = NaiveLookup.Of(country.Parameter, area, country.Tree.CodeAt(r), country.Tree, day);
                    int place = Place(country.Parameter, dense, r, area);
                    if (dense.Present[place] != naive.Value is not null) return false;
                    if (naive.Value is not null && dense.Bits[place] != naive.Value.Bits) return false;
                    values += dense.Present[place] ? 1 : 0;
                    differing += naive.Differing ? 1 : 0;
                }
            return true;
        }, 400);
        Assert.True(values > 1000 && differing > 100, $"{values} values, {differing} differing");
    }

    [Fact]
    public void Find_of_any_country_and_day_is_what_a_naive_lookup_finds()
        => Property.Check(Seeds, seed =>
        {
            var country = new RandomCountry(seed);
            DateOnly day = RandomCountry.Day(seed % RandomCountry.Days);
            foreach (RegionCode code in Enumerable.Range(0, country.Tree.Count).Select(country.Tree.CodeAt))
            {
                var naive = NaiveLookup.Of(country.Parameter, "urban", code, country.Tree, day);
                ParameterAnswer answer = country.Parameter.Find(day, new Dictionary<string, string> { ["region"] = code.Value, ["area"] = "urban" }, country.Tree);
                if (answer.Value?.Number != naive.Value?.Number || (answer.Absence == ParameterAbsence.Differing) != naive.Differing) return false;
                if ((answer.Value is null) != (answer.Absence != ParameterAbsence.None)) return false;
            }
            return true;
        }, 400);

    [Theory]
    [InlineData(CoverageScope.Leaves)]
    [InlineData(CoverageScope.All)]
    public void Cover_of_any_country_is_what_every_day_by_itself_shows(CoverageScope scope)
    {
        int holes = 0;
        Property.Check(Seeds, seed =>
        {
            var country = new RandomCountry(seed);
            var period = new EffectivePeriod(RandomCountry.Day(seed % 20), RandomCountry.Day(30 + (seed % 70)));
            CoverageReport report = ParameterSet.Parse(country.Json).Cover(period, country.Tree, scope);
            holes += report.Holes.Count;
            return BruteCoverage.Agrees(report, country, period, scope);
        }, 40);
        Assert.True(holes > 100);
    }

    [Fact]
    public void DaySet_of_any_periods_does_as_sets_do()
        => Property.Check(Gen.Choose(0, 30).Two().ListOf(6).Two(), lists =>
        {
            (HashSet<int> one, DaySet first) = Both(lists.Item1);
            (HashSet<int> two, DaySet second) = Both(lists.Item2);
            return Listed(first).SetEquals(one) && Listed(first.Union(second)).SetEquals(one.Union(two)) && Listed(first.Except(second)).SetEquals(one.Except(two))
                && Listed(first.Intersect(second)).SetEquals(one.Intersect(two))
                && first.Except(second).Periods.Zip(first.Except(second).Periods.Skip(1), (a, b) => a.Last + 1 < b.First).All(apart => apart);
        });

    private static (HashSet<int>, DaySet) Both(IEnumerable<(int, int)> periods)
        => ([.. periods.SelectMany(p => Enumerable.Range(p.Item1, Math.Max(0, p.Item2 - p.Item1 + 1)))], DaySet.Of(periods));

    private static HashSet<int> Listed(DaySet days) => [.. days.Periods.SelectMany(p => Enumerable.Range(p.First, p.Last - p.First + 1))];

    private static int Place(Parameter parameter, DenseParameter dense, int region, string area)
        => parameter.Keys.Select((key, k) => dense.Strides[k] * (key.IsRegion ? region : ParameterGrid.IndexOf(key, area))).Sum();
}
