using FsCheck;
using FsCheck.Fluent;
using Livelihood.Core.Tables;
using Livelihood.Scoring.Grouping;
using Livelihood.Scoring.Poverty;
using Property = Livelihood.Testing.Property;

namespace Livelihood.Scoring.Tests.Poverty;

/// <summary>Laws that hold for any households.</summary>
public sealed class AlkireFosterLawTests
{
    private const int Indicators = 3;

    /// <summary>A household: which indicators are deprived, which are missing, its weight and its group, all from the bits of a number.</summary>
    private static readonly Gen<int[]> Households = Gen.Choose(0, 1023).ArrayOf();

    [Fact]
    public void Measures_ofAnyHouseholds_holdTheirIdentities() => Property.Check(Households, households =>
    {
        AlkireFosterProfile profile = Measure(households);
        for (int k = 1; k <= 6; k++)
        {
            AlkireFosterMeasures m = profile.At(new DeprivationCutoff(k, 6));
            if (profile.Population.Units == 0 || m.Poor.Units == 0) continue;
            if (Math.Abs((m.Headcount * m.Intensity) - m.AdjustedHeadcount) > 1e-12) return false;
            if (m.Intensity < (k / 6.0) - 1e-12 || m.Intensity > 1 + 1e-12) return false;
            if (Math.Abs(m.Indicators.Sum(i => i.Contribution) - 1) > 1e-12) return false;
            if (m.Indicators.Any(i => i.CensoredHeadcount > i.UncensoredHeadcount || i.CensoredHeadcount > m.Headcount)) return false;
        }
        return true;
    });

    [Fact]
    public void Headcount_ofAHigherCutoff_isNotHigher() => Property.Check(Households, households =>
    {
        AlkireFosterProfile profile = Measure(households);
        long[] poor = [.. Enumerable.Range(1, 6).Select(k => profile.At(new DeprivationCutoff(k, 6)).Poor.Units)];
        return poor.SequenceEqual(poor.OrderDescending());
    });

    [Fact]
    public void Measures_ofRowsInAnotherOrder_areTheSameBits() => Property.Check(Households, households =>
    {
        AlkireFosterMeasures one = Measure(households).At(new DeprivationCutoff(1, 3));
        AlkireFosterMeasures other = Measure([.. households.Reverse()]).At(new DeprivationCutoff(1, 3));
        return Bits(one).SequenceEqual(Bits(other));
    });

    [Fact]
    public void Groups_ofAnyHouseholds_addUpToTheWhole() => Property.Check(Households, households =>
    {
        AlkireFosterProfile profile = Measure(households);
        return profile.Groups.Sum(g => g.Population.Units) == profile.Population.Units
            && profile.Groups.Sum(g => g.LeftOut) == profile.LeftOut
            && profile.Households + profile.LeftOut == households.Length;
    });

    private static IEnumerable<long> Bits(AlkireFosterMeasures m)
        => new[] { m.Headcount, m.Intensity, m.AdjustedHeadcount }.Concat(m.Indicators.Select(i => i.Contribution)).Select(BitConverter.DoubleToInt64Bits);

    private static AlkireFosterProfile Measure(int[] households)
    {
        DeprivationIndicator[] indicators = [.. Enumerable.Range(0, Indicators).Select(i => DeprivationIndicator.Flag(
            $"i{i}",
            BooleanColumn.From($"i{i}", [.. households.Select(h => (h >> i & 1) == 1)], Validity.From([.. households.Select(h => (h >> (3 + i) & 1) == 1)])),
            i + 1))];
        return AlkireFoster.Measure(indicators, new AlkireFosterOptions
        {
            Missing = MissingDeprivationPolicy.Rescale,
            Weight = NumberColumn.From("w", 0, [.. households.Select(h => (long)(h >> 6 & 3))]),
            Groups = RowGrouping.By(NumberColumn.From("g", 0, [.. households.Select(h => (long)(h >> 8))])),
        });
    }
}
