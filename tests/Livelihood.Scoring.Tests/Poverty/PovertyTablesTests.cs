using Livelihood.Core.Tables;
using Livelihood.Scoring.Grouping;
using Livelihood.Scoring.Poverty;

namespace Livelihood.Scoring.Tests.Poverty;

public sealed class PovertyTablesTests
{
    private static readonly AlkireFosterProfile Profile = AlkireFoster.Measure(
        [Flag("a", [true, false]), Flag("b", [true, false])],
        new AlkireFosterOptions { Missing = MissingDeprivationPolicy.LeaveOut, Groups = RowGrouping.By(CategoryColumn.From("area", "rural", "urban")) });

    [Fact]
    public void Measures_ofGroupsAndCutoffs_leadWithTheWhole()
    {
        Table table = PovertyTables.Measures(Profile, new DeprivationCutoff(1, 2), new DeprivationCutoff(1, 1));
        Assert.Equal(6, table.RowCount);
        Assert.Equal(["all", "1/2", "0.5"], new[] { "group", "k", "H" }.Select(c => table[c].FormatAt(0)));
        Assert.True(table["A"].IsMissing(5));
        Assert.True(table["M1"].IsMissing(0));
    }

    [Fact]
    public void Indicators_ofGroups_listEachIndicator()
    {
        Table table = PovertyTables.Indicators(Profile, new DeprivationCutoff(1, 2));
        Assert.Equal(6, table.RowCount);
        Assert.Equal("b", table["indicator"].FormatAt(1));
        Assert.Equal("0.5", table["contribution"].FormatAt(1));
    }

    private static DeprivationIndicator Flag(string name, bool[] deprived) => DeprivationIndicator.Flag(name, BooleanColumn.From(name, deprived));
}
