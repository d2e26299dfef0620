using System.Globalization;
using Livelihood.Core.Tables;
using Livelihood.Feeds.Csv;
using Livelihood.Linkage.Training;
using Livelihood.Testing;

namespace Livelihood.Linkage.Tests.Oracles;

/// <summary>Comparison vectors drawn from stated parameters, each with its true probability: m = (0.7, 0.9, 0.95), u = (0.1, 0.025, 0.2), λ = 0.5.</summary>
public class KnownParametersTests
{
    private const double Matches = 0.5;
    private static readonly double[] M = [0.7, 0.9, 0.95];
    private static readonly double[] U = [0.1, 0.025, 0.2];

    [Fact]
    public void Run_recovers_the_parameters_that_made_the_vectors()
    {
        MixtureParameters found = Estimate();
        Assert.Equal(Matches, found.Matches, 1e-3);
        for (int c = 0; c < M.Length; c++)
        {
            Assert.Equal(M[c], found.M[c][1], 1e-3);
            Assert.Equal(U[c], found.U[c][1], 1e-3);
        }
    }

    [Fact]
    public void Posterior_under_the_true_parameters_is_the_stated_probability()
    {
        Table table = Vectors();
        var truth = new MixtureParameters { Matches = Matches, M = [.. M.Select(p => new[] { 1 - p, p })], U = [.. U.Select(p => new[] { 1 - p, p })] };
        var stated = (TextColumn)table["true_match_probability_l"];
        for (int row = 0; row < table.RowCount; row++)
            Assert.Equal(double.Parse(stated[row]!, CultureInfo.InvariantCulture), truth.Posterior(Levels(table, row)), 12);
    }

    private static MixtureParameters Estimate()
    {
        Table table = Vectors();
        int[] patterns = [.. Enumerable.Range(0, table.RowCount).SelectMany(row => Levels(table, row))];
        long[] counts = [.. Enumerable.Repeat(1L, table.RowCount)];
        var start = new MixtureParameters
        {
            Matches = 0.4,
            M = [.. M.Select(_ => new[] { 0.2, 0.8 })],
            U = [.. U.Select(_ => new[] { 0.8, 0.2 })],
        };
        var settings = new EstimationSettings { FixU = false, Rounds = 5000, Convergence = 1e-12 };
        return ExpectationMaximisation.Run(new AgreementPatterns([2, 2, 2], patterns, counts), start, settings).Final;
    }

    private static int[] Levels(Table table, int row)
        => [.. Enumerable.Range(1, 3).Select(c => int.Parse(((TextColumn)table[$"gamma_col_{c}"])[row]!, CultureInfo.InvariantCulture))];

    private static Table Vectors() => CsvTable.Read(SharedData.Require("oracles/known_params_comparison_vectors.csv")).Table;
}
