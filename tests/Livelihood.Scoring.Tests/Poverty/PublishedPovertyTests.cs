using Livelihood.Core.Numbers;
using Livelihood.Core.Tables;
using Livelihood.Scoring.Poverty;

namespace Livelihood.Scoring.Tests.Poverty;

/// <summary>Numbers that others have published.</summary>
public sealed class PublishedPovertyTests
{
    private static readonly AlkireFosterOptions LeaveOut = new() { Missing = MissingDeprivationPolicy.LeaveOut };

    [Fact]
    public void Measure_theExampleOfAlkireAndFoster2011_givesItsMeasures()
    {
        DeprivationIndicator[] indicators =
        [
            DeprivationIndicator.Below("income", NumberColumn.From("income", 1, [131, 152, 125, 200]), new FixedPoint(13, 0)),
            DeprivationIndicator.Below("schooling", NumberColumn.From("schooling", 0, [14, 7, 10, 11]), new FixedPoint(12, 0)),
            DeprivationIndicator.Below("health", NumberColumn.From("health", 0, [4, 5, 1, 3]), new FixedPoint(3, 0)),
            DeprivationIndicator.Below("services", NumberColumn.From("services", 0, [1, 0, 0, 1]), new FixedPoint(1, 0)),
        ];
        AlkireFosterMeasures measures = AlkireFoster.Measure(indicators, LeaveOut).At(new DeprivationCutoff(2, 4));
        Assert.Equal(0.5, measures.Headcount);
        Assert.Equal(0.75, measures.Intensity);
        Assert.Equal(0.375, measures.AdjustedHeadcount);
        Assert.Equal(0.205529, measures.AdjustedGap!.Value, 6);
        Assert.Equal(0.165457, measures.AdjustedSquaredGap!.Value, 6);
        Assert.Equal([0.25, 0.5, 0.25, 0.5], measures.Indicators.Select(i => i.CensoredHeadcount));
        Assert.Equal([0.25, 0.75, 0.25, 0.5], measures.Indicators.Select(i => i.UncensoredHeadcount));
    }

    /// <summary>Households of the UNDP technical note: weights of a sixth and an eighteenth are 3 and 1 of 18.</summary>
    [Fact]
    public void Measure_theHouseholdsOfTheUndpNote_givesItsIndex()
    {
        // Scores 4, 13, 7 and 9 of 18, by six indicators of weight 1 and four of weight 3.
        (int Threes, int Ones)[] deprivations = [(1, 1), (3, 4), (2, 1), (2, 3)];
        DeprivationIndicator[] indicators =
        [
            .. Enumerable.Range(0, 4).Select(i => Flag($"sixth {i}", 3, [.. deprivations.Select(d => i < d.Threes)])),
            .. Enumerable.Range(0, 6).Select(i => Flag($"eighteenth {i}", 1, [.. deprivations.Select(d => i < d.Ones)])),
        ];
        AlkireFosterMeasures measures = AlkireFoster.Measure(indicators, LeaveOut with { Size = NumberColumn.From("size", 0, [4, 7, 5, 4]) })
            .At(new DeprivationCutoff(1, 3));
        Assert.Equal(0.8, measures.Headcount);
        Assert.Equal(0.5625, measures.Intensity, 12);
        Assert.Equal(0.45, measures.AdjustedHeadcount, 12);
    }

    [Fact]
    public void Whole_ofBotswanasParts_isTheNationalIndex()
    {
        (double headcount, double intensity, double adjusted) = SubgroupShare.Whole(
            (19.60, 0.0534, 0.0534 * 0.4764), (44.12, 0.1405, 0.1405 * 0.4998), (36.28, 0.3748, 0.3748 * 0.5185));
        Assert.Equal(0.2084, headcount, 4);
        Assert.Equal(0.5109, intensity, 0.0002); // the parts are published to four digits, which leave 51.08
        Assert.Equal(0.106, adjusted, 3);
    }

    [Fact]
    public void Whole_ofNothing_isMisuse() => Assert.Throws<ArgumentException>(() => SubgroupShare.Whole());

    private static DeprivationIndicator Flag(string name, long weight, bool[] deprived)
        => DeprivationIndicator.Flag(name, BooleanColumn.From(name, deprived), weight);
}
