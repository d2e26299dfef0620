using System.Globalization;
using Livelihood.Core.Tables;
using Livelihood.Feeds.Csv;
using Livelihood.Scoring.Grouping;
using Livelihood.Scoring.Poverty;
using Livelihood.Testing;

namespace Livelihood.Scoring.Tests.Households;

/// <summary>The six deprivations of the Mexican survey of 2014 as an Alkire–Foster measure, by size of locality.</summary>
public sealed class MexicoTests(ITestOutputHelper output)
{
    private static readonly string[] Deprivations = ["ic_rezedu", "ic_asalud", "ic_segsoc", "ic_cv", "ic_sbv", "ic_ali"];

    [Fact]
    public void Measure_sixDeprivationsByLocality_decomposesToTheWhole()
    {
        Table table = CsvTable.Read(SharedData.Require("households/mexico-2014.csv")).Table;
        AlkireFosterProfile profile = AlkireFoster.Measure(
            [.. Deprivations.Select(d => DeprivationIndicator.Flag(d, Flag(table, d)))],
            new AlkireFosterOptions
            {
                Missing = MissingDeprivationPolicy.LeaveOut,
                Weight = Number(table, "factor_hog"),
                Groups = RowGrouping.By(Number(table, "tam_loc")),
            });
        var cutoff = new DeprivationCutoff(3, 6);
        AlkireFosterMeasures all = profile.At(cutoff);
        foreach (AlkireFosterMeasures m in profile.Groups.Select(g => g.At(cutoff)).Prepend(all))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{m.Group.Label}: H {m.Headcount:0.0000} A {m.Intensity:0.0000} M0 {m.AdjustedHeadcount:0.0000} of {m.Population}"));

        Assert.Equal(29_190, profile.Households + profile.LeftOut);
        Assert.Equal(["1", "2", "3", "4"], profile.Groups.Select(g => g.Group.Label));
        Assert.Equal(all.AdjustedHeadcount, profile.Decompose(cutoff).Sum(s => s.PopulationShare * s.AdjustedHeadcount), 12);
        Assert.Equal(profile.Population.Units, profile.Groups.Sum(g => g.Population.Units));
        // The smaller the locality, the poorer.
        double[] byLocality = [.. profile.Groups.Select(g => g.At(cutoff).AdjustedHeadcount)];
        Assert.Equal(byLocality.Order(), byLocality);
        Assert.Equal(Plain(table), all.Headcount, 12);
    }

    /// <summary>The weighted share of households with three or more deprivations, counted plainly.</summary>
    private static double Plain(Table table)
    {
        double all = 0, poor = 0;
        for (int row = 0; row < table.RowCount; row++)
        {
            string?[] flags = [.. Deprivations.Select(d => table[d].FormatAt(row))];
            if (flags.Contains(null)) continue;
            double weight = double.Parse(table["factor_hog"].FormatAt(row)!, CultureInfo.InvariantCulture);
            all += weight;
            if (flags.Count(f => f == "1") >= 3) poor += weight;
        }
        return poor / all;
    }

    private static BooleanColumn Flag(Table table, string name)
    {
        var builder = new BooleanColumnBuilder(name);
        for (int row = 0; row < table.RowCount; row++) builder.Append(table[name].FormatAt(row) is { } text ? text == "1" : null);
        return builder.Build();
    }

    private static NumberColumn Number(Table table, string name)
    {
        var builder = new NumberColumnBuilder(name, 0);
        for (int row = 0; row < table.RowCount; row++) _ = builder.AppendText(table[name].FormatAt(row));
        return builder.Build();
    }
}
