using FsCheck.Fluent;
using Livelihood.Core.Numbers;
using Livelihood.Core.Tables;
using Livelihood.Scoring.Learning;
using Property = Livelihood.Testing.Property;

namespace Livelihood.Scoring.Tests.Learning;

public sealed class EvidenceBinningTests
{
    [Fact]
    public void Find_aStepInANumber_cutsThere()
    {
        EvidenceTable table = EvidenceBinning.Find(Numbers(400, i => i), Poor(400, i => i % 10 < (i < 160 ? 6 : 1)), options: new BinningOptions { FineBands = 40 });
        Assert.Equal([new BandTest.Range(null, new FixedPoint(160, 0)), new BandTest.Range(new FixedPoint(160, 0), null), null], table.Bands.Select(b => b.Test));
        Assert.Equal([96L, 24, 0], table.Bands.Select(b => b.Poor));
        Assert.Equal(Math.Log(96.5 / 121 / (64.5 / 281)), table.Bands[0].WeightOfEvidence, 12);
    }

    [Fact]
    public void Find_pureChanceAtAHighPenalty_leavesOneBand()
    {
        NumberColumn numbers = Numbers(300, i => i * 7919L % 1009);
        BooleanColumn poor = Poor(300, i => i % 3 == 0);
        EvidenceTable table = EvidenceBinning.Find(numbers, poor, options: new BinningOptions { Penalty = 12 });
        Assert.Equal(2, table.Bands.Count);
        Assert.Equal(0.0, table.InformationValue, 12);
        Assert.True(EvidenceBinning.Find(numbers, poor, options: new BinningOptions { Penalty = 0 }).Bands.Count > 2);
    }

    [Fact]
    public void Find_needThatRisesAndFalls_isMonotoneUnlessFree()
    {
        NumberColumn ages = Numbers(300, i => i % 100);
        BooleanColumn poor = Poor(300, i => i % 100 is < 20 or >= 80);
        Assert.Equal(4, EvidenceBinning.Find(ages, poor, options: new BinningOptions { FineBands = 50, Trend = BandTrend.Free }).Bands.Count);
        double[] monotone = [.. EvidenceBinning.Find(ages, poor).Bands.SkipLast(1).Select(b => b.WeightOfEvidence)];
        Assert.True(monotone.SequenceEqual(monotone.Order()) || monotone.SequenceEqual(monotone.OrderDescending()));
        EvidenceTable named = EvidenceBinning.Find(ages, poor, options: new BinningOptions { FineBands = 50, Trends = new Dictionary<string, BandTrend> { ["n"] = BandTrend.Free } });
        Assert.Equal(4, named.Bands.Count);
    }

    [Fact]
    public void Find_missingValues_areABandOfTheirOwnWhereTheyAreEnough()
    {
        bool[] present = [.. Enumerable.Range(0, 100).Select(i => i >= 20)];
        NumberColumn column = NumberColumn.From("n", 0, new long[100], Validity.From(present));
        EvidenceBand missing = EvidenceBinning.Find(column, Poor(100, i => i < 20)).Bands[^1];
        Assert.Null(missing.Test);
        Assert.Equal((20, 20L, 0L), (missing.Rows, missing.Poor, missing.NotPoor));
        Assert.True(missing.WeightOfEvidence > 3);
        Assert.Equal(0.0, EvidenceBinning.Find(column, Poor(100, i => i < 20), options: new BinningOptions { LeastShare = 0.3 }).Bands[^1].WeightOfEvidence);
    }

    [Fact]
    public void Find_rareNames_areOneBand()
    {
        string[] names = [.. Enumerable.Range(0, 100).Select(i => i < 50 ? "town" : i < 95 ? "village" : $"rare {i}")];
        EvidenceTable table = EvidenceBinning.Find(
            CategoryColumn.From("place", names), Poor(100, i => i is < 5 or >= 60), options: new BinningOptions { LeastShare = 0.05, Penalty = 0 });
        BandTest.Names rare = Assert.Single(table.Bands.Select(b => b.Test).OfType<BandTest.Names>(), t => t.Values.Contains("rare 95"));
        Assert.Equal(5, rare.Values.Count(v => v.StartsWith("rare", StringComparison.Ordinal)));
    }

    [Fact]
    public void Find_truthValues_listsBoth()
    {
        EvidenceTable table = EvidenceBinning.Find(BooleanColumn.From("phone", [.. Enumerable.Range(0, 40).Select(i => i % 2 == 0)]), Poor(40, i => i % 2 == 0));
        Assert.Equal([new BandTest.Truth(false), new BandTest.Truth(true), null], table.Bands.Select(b => b.Test));
        Assert.True(table.Bands[1].WeightOfEvidence > 0);
    }

    [Fact]
    public void Find_weights_countAsThatManyRows()
    {
        NumberColumn numbers = Numbers(60, i => i);
        BooleanColumn poor = Poor(60, i => i % 5 < (i < 30 ? 3 : 1));
        int[] doubled = [.. Enumerable.Range(0, 120).Select(i => i / 2)];
        EvidenceTable weighted = EvidenceBinning.Find(numbers, poor, NumberColumn.From("w", 0, [.. Enumerable.Repeat(2L, 60)]));
        EvidenceTable repeated = EvidenceBinning.Find(numbers.Take(doubled), poor.Take(doubled));
        Assert.Equal(repeated.Bands.Select(b => b.Poor), weighted.Bands.Select(b => b.Poor));
    }

    [Fact]
    public void Find_anyRows_keepsTheLaws() => Property.Check(Gen.Choose(0, 9999).ArrayOf(), numbers =>
    {
        NumberColumn column = Numbers(numbers.Length, i => numbers[i] / 20, Validity.From([.. numbers.Select(n => n % 11 != 0)]));
        BooleanColumn poor = Poor(numbers.Length, i => numbers[i] % 7 < 2);
        var options = new BinningOptions { LeastShare = 0.1, Penalty = 0 };
        EvidenceTable table = EvidenceBinning.Find(column, poor, options: options);
        int[] turned = [.. Enumerable.Range(0, numbers.Length).Reverse()];
        EvidenceTable other = EvidenceBinning.Find(column.Take(turned), poor.Take(turned), options: options);
        double[] evidence = [.. table.Bands.SkipLast(1).Select(b => b.WeightOfEvidence)];
        return table.Bands.Sum(b => b.Rows) == numbers.Length
            && table.Bands.SequenceEqual(other.Bands)
            && table.InformationValue >= -1e-12
            && (evidence.SequenceEqual(evidence.Order()) || evidence.SequenceEqual(evidence.OrderDescending()))
            && (evidence.Length == 1 || table.Bands.SkipLast(1).All(b => b.Rows >= 0.1 * numbers.Length - 1e-9));
    }, 500);

    [Fact]
    public void Find_adversarialSizes_doesNotFail()
    {
        Assert.Equal(2, EvidenceBinning.Find(Numbers(0, i => i), Poor(0, i => true)).Bands.Count);
        Assert.Equal(2, EvidenceBinning.Find(Numbers(1, i => i), Poor(1, i => true)).Bands.Count);
        Assert.NotNull(EvidenceBinning.Find(Numbers(100, i => i % 2 == 0 ? long.MinValue : long.MaxValue), Poor(100, i => i % 2 == 0)));
    }

    [Fact]
    public void Find_columnsThatDoNotFit_isMisuse()
    {
        Assert.Throws<ArgumentException>(() => EvidenceBinning.Find(DoubleColumn.From("p", [0.5]), Poor(1, i => true)));
        Assert.Throws<ArgumentException>(() => EvidenceBinning.Find(Numbers(2, i => i), Poor(1, i => true)));
        Assert.Throws<ArgumentOutOfRangeException>(() => EvidenceBinning.Find(Numbers(1, i => i), Poor(1, i => true), options: new BinningOptions { MostBands = 1 }));
    }

    private static NumberColumn Numbers(int rows, Func<int, long> value, Validity? validity = null)
        => NumberColumn.From("n", 0, [.. Enumerable.Range(0, rows).Select(value)], validity);

    private static BooleanColumn Poor(int rows, Func<int, bool> poor) => BooleanColumn.From("poor", [.. Enumerable.Range(0, rows).Select(poor)]);
}
