using Livelihood.Core.Tables;
using Livelihood.Linkage.Evaluating;
using Livelihood.Linkage.Explaining;

namespace Livelihood.Linkage.Tests.Evaluating;

public sealed class LinkageEvaluationTests
{
    private const string Model = """
        { "kind": "livelihood/linkage", "id": "x", "version": "1",
          "fields": { "name": {}, "town": {}, "words": { "from": "name", "type": "set", "standardise": [ "tokens" ] } },
          "block": [ [ "name" ], { "fields": [ "town" ], "maxBlock": 4 }, { "fields": [ "words" ], "maxBlock": 3 } ],
          "compare": [ { "field": "name", "levels": [ "null", { "exact": true, "m": 0.9, "u": 0.001 }, { "else": true, "m": 0.1, "u": 0.999 } ] } ],
          "prior": 0.1, "threshold": 0.9 }
        """;

    [Fact]
    public void Of_counts_links_clusters_and_what_blocking_lost()
    {
        LinkageEvaluation evaluation = Evaluate(
            ["ann lee", "p", "a"], ["ann lee", "q", "a"], ["anna lee", "r", "a"], ["bo", "s", "b"], ["bo", "t", "c"], ["zed", "u", null]);

        Assert.Equal(new PairwiseQuality(1, 1, 2), evaluation.Links);
        Assert.Equal((3L, 0L), (evaluation.Blocking.TruePairs, evaluation.Blocking.Lost));
        Assert.Equal((3, 4), (evaluation.FalseLinks[0].A, evaluation.FalseLinks[0].B));
        Assert.Equal([0, 1, 2, 3, 4], evaluation.Errors.Select(e => e.Record).Order());
        Assert.NotEmpty(evaluation.Curve);
    }

    [Fact]
    public void Of_loses_exactly_the_true_pairs_that_the_explainer_calls_not_compared()
    {
        var rows = new List<string?[]>();
        string[] names = ["ann lee", "lee ann", "ann", "bo lee", "cy", "cy dee", "ann cy", "dee"];
        for (int i = 0; i < 60; i++) rows.Add([i % 11 == 0 ? null : names[i * 7 % names.Length], i % 5 == 0 ? null : $"town {i % 9}", "one entity"]);
        (LinkageResult result, int[] truth) = Link([.. rows]);

        LinkageEvaluation evaluation = LinkageEvaluation.Of(result, truth);

        var explainer = new Explainer(result.Model, result.Records);
        long lost = 0;
        for (int a = 0; a < truth.Length; a++)
            for (int b = a + 1; b < truth.Length; b++)
                if (!explainer.Explain(a, b).Compared) lost++;
        Assert.Equal(lost, evaluation.Blocking.Lost);
        Assert.InRange(lost, 1, evaluation.Blocking.TruePairs - 1);
        Assert.Equal(result.Compared, evaluation.Blocking.TruePairs - lost);
    }

    [Fact]
    public void Of_truth_of_another_length_is_refused()
        => Assert.Throws<ArgumentException>(() => LinkageEvaluation.Of(Link(["a", "b", "c"]).Result, [0, 1]));

    [Fact]
    public void TruthColumn_numbers_equal_texts_alike_across_sources()
    {
        LinkageModel model = LinkageModel.Parse(Model.Replace("\"version\": \"1\",", "\"version\": \"1\", \"link\": \"link\",", StringComparison.Ordinal));
        LinkageRecords records = LinkageRecords.Prepare(model, [Source("s", ["n", "t", "x"], ["n", "t", "y"], ["n", "t", null]), Source("r", ["n", "t", "y"], ["n", "t", "z"])]);

        Assert.Equal([0, 1, -1, 1, 2], TruthColumn.Read(records, "truth"));
        Assert.Throws<ArgumentException>(() => TruthColumn.Read(records, "nothing"));
    }

    private static LinkageEvaluation Evaluate(params string?[][] rows)
    {
        (LinkageResult result, int[] truth) = Link(rows);
        return LinkageEvaluation.Of(result, truth);
    }

    private static (LinkageResult Result, int[] Truth) Link(params string?[][] rows)
    {
        LinkageModel model = LinkageModel.Parse(Model);
        LinkageRecords records = LinkageRecords.Prepare(model, [Source("s", rows)]);
        return (Linker.Link(model, records), TruthColumn.Read(records, "truth"));
    }

    private static LinkageSource Source(string name, params string?[][] rows)
    {
        string[] columns = ["name", "town", "truth"];
        return new LinkageSource { Name = name, Table = Table.Create(name, columns.Select((column, at) => TextColumn.From(column, [.. rows.Select(r => r[at])]))) };
    }
}
