using Livelihood.Core.Tables;
using Livelihood.Scoring.Learning;

namespace Livelihood.Scoring.Tests.Learning;

public sealed class RowFoldsTests
{
    private static readonly TextColumn Keys = TextColumn.From("household", [.. Enumerable.Range(0, 3000).Select(i => $"h{i / 3}")]);

    [Fact]
    public void Assign_rowsOfOneHousehold_stayTogether()
    {
        int[] parts = RowFolds.Assign(Keys, 5, 1);
        for (int row = 0; row < parts.Length; row++) Assert.Equal(parts[row / 3 * 3], parts[row]);
    }

    [Fact]
    public void Assign_manyHouseholds_areDividedAboutEqually()
    {
        foreach (IGrouping<int, int> part in RowFolds.Assign(Keys, 5, 1).GroupBy(p => p)) Assert.InRange(part.Count(), 500, 700);
    }

    [Fact]
    public void Assign_anotherSeed_dividesOtherwise()
        => Assert.NotEqual(RowFolds.Assign(Keys, 5, 1), RowFolds.Assign(Keys, 5, 2));

    [Fact]
    public void Assign_afterRowsWereDropped_keepsEachHouseholdsPart()
    {
        int[] all = RowFolds.Assign(Keys, 5, 1), half = RowFolds.Assign(Keys.Take([.. Enumerable.Range(0, 1500).Select(i => 2 * i)]), 5, 1);
        Assert.Equal([.. all.Where((_, i) => i % 2 == 0)], half);
    }

    [Fact]
    public void Assign_knownKeys_givesTheSamePartsInEveryProcess()
        => Assert.Equal(RowFolds.Assign(TextColumn.From("k", "a", "b", "c", null), 1000, 7), RowFolds.Assign(CategoryColumn.From("k", "a", "b", "c", null), 1000, 7));

    [Fact]
    public void Split_sevenTenths_takesAboutThatAndLosesNoRow()
    {
        (int[] learnt, int[] heldOut) = RowFolds.Split(Keys, 0.7, 1);
        Assert.InRange(learnt.Length, 2000, 2200);
        Assert.Equal(Enumerable.Range(0, 3000), learnt.Concat(heldOut).Order());
        Assert.Empty(learnt.Select(r => Keys.FormatAt(r)).Intersect(heldOut.Select(r => Keys.FormatAt(r))));
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void Split_noShare_isMisuse(double share) => Assert.Throws<ArgumentOutOfRangeException>(() => RowFolds.Split(Keys, share, 1));
}
