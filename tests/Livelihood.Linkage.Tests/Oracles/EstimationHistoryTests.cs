using System.Globalization;
using Livelihood.Core.Tables;
using Livelihood.Feeds.Csv;
using Livelihood.Linkage.Training;
using Livelihood.Testing;

namespace Livelihood.Linkage.Tests.Oracles;

/// <summary>Two rounds of expectation–maximisation from stated starting values, with u fixed and with nothing fixed.</summary>
/// <remarks>Given names are adjusted for their frequency in each round, damped by 0.6, under the u of that round.</remarks>
public class EstimationHistoryTests
{
    private static readonly string[] Columns = ["first_name", "dob", "city", "email"];

    [Theory]
    [InlineData("fixed_u", true)]
    [InlineData("no_fix", false)]
    public void Run_gives_the_published_parameters_after_each_round(string history, bool fixU)
    {
        Table shares = CsvTable.Read(SharedData.Require($"oracles/splink2_m_u_history_{history}.csv")).Table;
        Table matches = CsvTable.Read(SharedData.Require($"oracles/splink2_proportion_of_matches_history_{history}.csv")).Table;
        var settings = new EstimationSettings { FixU = fixU, Rounds = 2, Convergence = 0, Frequencies = [SurnamePairs.GivenName] };
        EstimationHistory found = ExpectationMaximisation.Run(SurnamePairs.Patterns(), Start(), settings);
        Assert.Equal(3, found.Rounds.Count);
        for (int row = 0; row < matches.RowCount; row++)
            Assert.Equal(Number(matches, "λ", row), found.Rounds[(int)Number(matches, "iteration", row)].Matches, 1e-9);
        for (int row = 0; row < shares.RowCount; row++)
        {
            MixtureParameters round = found.Rounds[(int)Number(shares, "iteration", row)];
            int column = Array.IndexOf(Columns, ((TextColumn)shares["column_name"])[row]), level = (int)Number(shares, "gamma_index", row);
            Assert.Equal(Number(shares, "m_probability", row), round.M[column][level], 1e-9);
            Assert.Equal(Number(shares, "u_probability", row), round.U[column][level], 1e-9);
        }
    }

    [Fact]
    public void Run_without_the_frequencies_gives_other_parameters()
    {
        AgreementPatterns with = SurnamePairs.Patterns();
        int[] levels = [.. Enumerable.Range(0, with.Counts.Count).SelectMany(p => with.LevelsOf(p).ToArray())];
        var without = new AgreementPatterns([3, 2, 2, 2], levels, [.. with.Counts]);
        Assert.Equal(0.2406267374, ExpectationMaximisation.Run(without, Start(), new EstimationSettings { Rounds = 1 }).Final.Matches, 1e-9);
    }

    private static MixtureParameters Start() => new()
    {
        Matches = 0.3,
        M = [[0.1, 0.2, 0.7], [0.1, 0.9], [0.1, 0.9], [0.1, 0.9]],
        U = [[0.8, 0.1, 0.1], [0.9, 0.1], [0.9, 0.1], [0.9, 0.1]],
    };

    private static double Number(Table table, string column, int row) => double.Parse(((TextColumn)table[column])[row]!, CultureInfo.InvariantCulture);
}
