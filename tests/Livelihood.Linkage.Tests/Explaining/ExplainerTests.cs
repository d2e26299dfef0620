using System.Text.Json;
using Livelihood.Linkage.Explaining;
using Livelihood.Linkage.Tests.Fixtures;
using Livelihood.Linkage.Training;

namespace Livelihood.Linkage.Tests.Explaining;

public class ExplainerTests
{
    private static readonly LinkageResult Result = Run();

    [Fact]
    public void Explain_kept_pair_has_the_weight_and_decision_of_the_run()
    {
        var explainer = new Explainer(Result.Model, Result.Records);
        foreach (LinkedPair pair in Result.Pairs)
        {
            PairExplanation why = explainer.Explain(pair.B, pair.A);
            Assert.Equal(pair.Weight, why.Weight);
            Assert.Equal(pair.Decision, why.Decision);
            Assert.True(why.Compared);
            Assert.Equal(why.Weight, why.PriorWeight + why.Contributions.Sum(c => c.Total), 9);
        }
    }

    [Fact]
    public void Explain_pair_no_rule_forms_says_which_fields_differ()
    {
        var explainer = new Explainer(Result.Model, Result.Records);
        PairExplanation why = Enumerable.Range(1, Result.Records.Count - 1).Select(b => explainer.Explain(0, b)).First(e => !e.Compared);
        Assert.Equal(PairDecision.NotLinked, why.Decision);
        Assert.Equal(3, why.Rules.Count);
        Assert.All(why.Rules, r => Assert.Matches("differs|missing", r.Reason!));
        Assert.StartsWith("No blocking rule", why.Reasons[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_writes_json_that_holds_every_contribution()
    {
        PairExplanation why = new Explainer(Result.Model, Result.Records).Explain(Result.Pairs[0].A, Result.Pairs[0].B);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream)) why.Write(writer);
        using JsonDocument document = JsonDocument.Parse(stream.ToArray());
        Assert.Equal(4, document.RootElement.GetProperty("contributions").GetArrayLength());
        Assert.Equal(why.Weight, document.RootElement.GetProperty("weight").GetDouble(), 9);
    }

    [Fact]
    public void Explain_record_and_itself_or_none_is_refused()
    {
        var explainer = new Explainer(Result.Model, Result.Records);
        Assert.Throws<ArgumentOutOfRangeException>(() => explainer.Explain(1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => explainer.Explain(-1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => explainer.Explain(0, Result.Records.Count));
    }

    private static LinkageResult Run()
    {
        LinkageModel model = LinkageModel.Parse(People.ModelJson(extra: ", \"review\": 0.01"));
        LinkageRecords records = LinkageRecords.Prepare(model, [People.Source(People.Make(800))]);
        return Linker.Link(LinkageTrainer.Train(model, records).Model, records);
    }
}
