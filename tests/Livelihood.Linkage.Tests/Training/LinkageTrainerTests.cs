using Livelihood.Linkage.Tests.Fixtures;
using Livelihood.Linkage.Training;

namespace Livelihood.Linkage.Tests.Training;

public class LinkageTrainerTests
{
    [Fact]
    public void Train_probabilities_of_each_comparison_add_up_to_one()
    {
        LinkageModel trained = Train(LinkageModel.Parse(People.ModelJson())).Model;
        Assert.True(trained.IsTrained);
        Assert.All(trained.Comparisons, c =>
        {
            Assert.Equal(1, c.Levels.Sum(l => l.M ?? 0), 4);
            Assert.Equal(1, c.Levels.Sum(l => l.U ?? 0), 4);
        });
    }

    [Fact]
    public void Train_counted_exact_agreement_equals_agreement_over_all_pairs()
    {
        LinkageModel few = LinkageModel.Parse(People.ModelJson(extra: ", \"train\": { \"randomPairs\": 20000 }"));
        LinkageModel all = LinkageModel.Parse(People.ModelJson(extra: ", \"train\": { \"randomPairs\": 2000000 }"));
        TrainingResult sampled = Train(few), complete = Train(all);
        Assert.False(sampled.AllPairs);
        Assert.True(complete.AllPairs);
        for (int c = 0; c < 4; c++)
            Assert.Equal(complete.Model.Comparisons[c].Levels[1].U!.Value, sampled.Model.Comparisons[c].Levels[1].U!.Value, 9);
    }

    [Fact]
    public void Train_fixed_parameters_stay()
    {
        string json = People.ModelJson().Replace(
            "{ \"field\": \"town\", \"levels\": [ \"null\", \"exact\", \"else\" ] }",
            "{ \"field\": \"town\", \"levels\": [ \"null\", { \"exact\": true, \"m\": 0.6, \"u\": 0.1, \"fix\": [ \"m\", \"u\" ] }, \"else\" ] }",
            StringComparison.Ordinal);
        Comparison town = Train(LinkageModel.Parse(json)).Model.Comparisons[3];
        Assert.Equal((0.6, 0.1), (town.Levels[1].M, town.Levels[1].U));
        Assert.Equal(0.4, town.Levels[2].M!.Value, 9);
        Assert.Equal(0.9, town.Levels[2].U!.Value, 9);
    }

    [Fact]
    public void Train_comparison_every_session_touches_is_reported_as_not_trained()
    {
        TrainingResult result = Train(LinkageModel.Parse(People.ModelJson(extra: ", \"train\": { \"sessions\": [ [ \"name\" ], [ \"name\", \"town\" ] ] }")));
        Assert.Contains(result.Notes, n => n.Kind == TrainingNoteKind.NotTrained && n.Comparison == "name");
        Assert.DoesNotContain(result.Sessions[0].Comparisons, c => c == "name");
        Assert.DoesNotContain(result.Sessions[1].Comparisons, c => c == "town");
    }

    [Fact]
    public void Train_prior_from_rules_counts_different_pairs_once()
    {
        const string prior = "\"prior\": { \"estimate\": \"from-rules\", \"rules\": [ [ \"name\", \"surname\", \"birth date\" ], [ \"name\", \"surname\", \"town\", \"birth date\" ] ], \"recall\": 0.5 }";
        LinkageModel model = LinkageModel.Parse(People.ModelJson().Replace("\"prior\": { \"estimate\": \"from-training\" }", prior, StringComparison.Ordinal));
        LinkageRecords records = LinkageRecords.Prepare(model, [People.Source(People.Make(2000))]);
        double found = 0;
        for (int a = 0; a < records.Count; a++)
            for (int b = a + 1; b < records.Count; b++)
                if (((string[])["name", "surname", "birth date"]).All(f => records.ValueOf(a, f) is { } x && x == records.ValueOf(b, f))) found++;
        var stated = (Prior.Stated)LinkageTrainer.Train(model, records).Model.Prior;
        Assert.Equal(found / 0.5 / (2000.0 * 1999 / 2), stated.Probability, 12);
    }

    private static TrainingResult Train(LinkageModel model)
        => LinkageTrainer.Train(model, LinkageRecords.Prepare(model, [People.Source(People.Make(1200))]));
}
