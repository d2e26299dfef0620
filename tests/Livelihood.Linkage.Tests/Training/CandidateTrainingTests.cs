using Livelihood.Core.Tables;
using Livelihood.Linkage.Tests.Fixtures;
using Livelihood.Linkage.Training;

namespace Livelihood.Linkage.Tests.Training;

public class CandidateTrainingTests
{
    private const string Candidates = ", \"train\": { \"method\": \"candidates\", \"rounds\": 200 }";

    [Fact]
    public void Train_on_candidates_finds_the_shares_that_the_truth_shows()
    {
        (LinkageModel trained, LinkageRecords records, int[] truth) = Train(1200);
        for (int c = 0; c < trained.Comparisons.Count; c++)
        {
            string field = trained.Comparisons[c].Field;
            (double m, double u) = ExactShares(records, truth, field);
            Assert.Equal(m, trained.Comparisons[c].Levels[1].M!.Value, 0.05);
            Assert.Equal(u, trained.Comparisons[c].Levels[1].U!.Value, 0.1 * u + 1e-5);
        }
    }

    [Fact]
    public void Train_on_candidates_finds_the_number_of_matches()
    {
        (LinkageModel trained, LinkageRecords records, int[] truth) = Train(1200);
        double pairs = records.Count * (records.Count - 1) / 2.0;
        double matches = truth.GroupBy(t => t).Sum(g => g.Count() * (g.Count() - 1) / 2.0);
        // A few matches meet no blocking rule.
        Assert.InRange(((Prior.Stated)trained.Prior).Probability * pairs, 0.9 * matches, matches);
    }

    [Fact]
    public void Train_on_candidates_takes_the_matches_out_of_u()
    {
        // Nearly all pairs with an equal birth date are matches: what random pairs show is not what non-matches show.
        double ofRandomPairs = U(Train(1200, ""), "birth date"), ofNonMatches = U(Train(1200), "birth date");
        Assert.True(ofNonMatches < ofRandomPairs / 2, $"{ofNonMatches} is not well below {ofRandomPairs}");
    }

    [Fact]
    public void Train_on_candidates_keeps_fixed_parameters()
    {
        string json = People.ModelJson(extra: Candidates).Replace(
            "{ \"field\": \"town\", \"levels\": [ \"null\", \"exact\", \"else\" ] }",
            "{ \"field\": \"town\", \"levels\": [ \"null\", { \"exact\": true, \"m\": 0.6, \"u\": 0.1, \"fix\": [ \"m\", \"u\" ] }, \"else\" ] }",
            StringComparison.Ordinal);
        LinkageModel model = LinkageModel.Parse(json);
        LinkageModel trained = LinkageTrainer.Train(model, LinkageRecords.Prepare(model, [People.Source(People.Make(600))])).Model;
        Assert.Equal((0.6, 0.1), (trained.Comparisons[3].Levels[1].M, trained.Comparisons[3].Levels[1].U));
        Assert.Equal(0.4, trained.Comparisons[3].Levels[2].M!.Value, 9);
        Assert.Equal(0.9, trained.Comparisons[3].Levels[2].U!.Value, 9);
    }

    [Fact]
    public void Train_on_candidates_gives_every_level_a_weight()
    {
        LinkageModel trained = Train(300).Trained;
        Assert.All(trained.Comparisons, c =>
        {
            Assert.Equal(1, c.Levels.Sum(l => l.M ?? 0), 9);
            Assert.Equal(1, c.Levels.Sum(l => l.U ?? 0), 9);
            Assert.All(c.Levels, l => Assert.True(double.IsFinite(l.Weight)));
        });
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Train_on_candidates_of_hardly_any_records_says_that_nothing_was_learned(int rows)
    {
        LinkageModel model = LinkageModel.Parse(People.ModelJson(extra: Candidates));
        TrainingResult result = LinkageTrainer.Train(model, LinkageRecords.Prepare(model, [People.Source(People.Make(rows))]));
        Assert.True(result.Model.IsTrained);
        Assert.Contains(result.Notes, n => n.Kind == TrainingNoteKind.NotTrained);
    }

    [Fact]
    public void Train_on_candidates_is_the_same_for_any_number_of_threads()
    {
        string one = Train(900, threads: 1).Trained.ToJson();
        Assert.Equal(one, Train(900, threads: 2).Trained.ToJson());
        Assert.Equal(one, Train(900, threads: 7).Trained.ToJson());
    }

    [Fact]
    public void Train_on_thinned_candidates_stays_close_to_all_of_them()
    {
        LinkageModel all = Train(3000).Trained, some = Train(3000, ", \"train\": { \"method\": \"candidates\", \"sessionPairs\": 4000 }").Trained;
        Assert.Equal(((Prior.Stated)all.Prior).Probability, ((Prior.Stated)some.Prior).Probability, 0.15 * ((Prior.Stated)all.Prior).Probability);
        Assert.Equal(all.Comparisons[0].Levels[1].M!.Value, some.Comparisons[0].Levels[1].M!.Value, 0.05);
    }

    [Fact]
    public void Method_survives_the_document()
    {
        LinkageModel model = LinkageModel.Parse(People.ModelJson(extra: Candidates));
        Assert.Equal(TrainingMethod.Candidates, model.Training.Method);
        Assert.Equal(TrainingMethod.Candidates, LinkageModel.Parse(model.ToJson()).Training.Method);
    }

    private static double U((LinkageModel Trained, LinkageRecords, int[]) run, string field)
        => run.Trained.Comparisons.First(c => c.Field == field).Levels[1].U!.Value;

    private static (LinkageModel Trained, LinkageRecords Records, int[] Truth) Train(int rows, string plan = Candidates, int threads = 2)
    {
        Table table = People.Make(rows);
        LinkageModel model = LinkageModel.Parse(People.ModelJson(extra: plan));
        LinkageRecords records = LinkageRecords.Prepare(model, [People.Source(table)]);
        var persons = (TextColumn)table["person"];
        int[] truth = [.. Enumerable.Range(0, records.Count).Select(r => persons.Codes[records.RowOf(r)])];
        return (LinkageTrainer.Train(model, records, new LinkageOptions { Threads = threads }).Model, records, truth);
    }

    private static (double M, double U) ExactShares(LinkageRecords records, int[] truth, string field)
    {
        double matches = 0, matchesEqual = 0, others = 0, othersEqual = 0;
        for (int a = 0; a < records.Count; a++)
        {
            for (int b = a + 1; b < records.Count; b++)
            {
                if (records.ValueOf(a, field) is not { } x || records.ValueOf(b, field) is not { } y) continue;
                if (truth[a] == truth[b])
                {
                    matches++;
                    if (x == y) matchesEqual++;
                }
                else
                {
                    others++;
                    if (x == y) othersEqual++;
                }
            }
        }
        return (matchesEqual / matches, othersEqual / others);
    }
}
