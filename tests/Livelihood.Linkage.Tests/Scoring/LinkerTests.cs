using Livelihood.Core.Documents;
using Livelihood.Core.Tables;
using Livelihood.Linkage.Tests.Fixtures;
using Livelihood.Linkage.Training;

namespace Livelihood.Linkage.Tests.Scoring;

public class LinkerTests
{
    [Fact]
    public void Link_people_with_known_truth_finds_most_duplicates()
    {
        (LinkageResult result, Table table) = Run(3000);
        var person = (TextColumn)table["person"];
        string Who(int record) => person[result.Records.RowOf(record)]!;
        int right = result.Pairs.Count(p => Who(p.A) == Who(p.B));
        int possible = table.RowCount == 0 ? 0 : Enumerable.Range(0, table.RowCount).GroupBy(row => person[row]).Sum(g => g.Count() * (g.Count() - 1) / 2);
        Assert.True(right >= 0.98 * result.Pairs.Count, $"{right} of {result.Pairs.Count} links are right");
        Assert.True(right >= 0.7 * possible, $"{right} of {possible} true pairs found");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    public void Link_any_number_of_threads_gives_the_same_result(int threads)
    {
        (LinkageResult one, _) = Run(1500, 1);
        (LinkageResult many, _) = Run(1500, threads);
        AssertSame(one, many);
    }

    [Theory]
    [InlineData("average-linkage")]
    [InlineData("connected-components")]
    public void Link_shuffled_rows_gives_the_same_pairs_and_entities(string method)
    {
        string json = People.ModelJson(extra: $", \"cluster\": {{ \"method\": \"{method}\" }}");
        Table table = People.Make(1200);
        var random = new Sequence(5);
        int[] order = [.. Enumerable.Range(0, table.RowCount)];
        for (int i = order.Length - 1; i > 0; i--)
        {
            int j = random.Below(i + 1);
            (order[i], order[j]) = (order[j], order[i]);
        }
        AssertSame(Run(table, json, 2), Run(table.Take(order), json, 2));
    }

    [Fact]
    public void Link_two_sources_pairs_only_across_them()
    {
        string json = People.ModelJson("link");
        LinkageModel model = LinkageModel.Parse(json);
        Table table = People.Make(1000);
        LinkageSource[] sources =
        [
            People.Source(table.Take([.. Enumerable.Range(0, 500)]).Rename("first")),
            People.Source(table.Take([.. Enumerable.Range(500, 500)]).Rename("second")),
        ];
        LinkageRecords records = LinkageRecords.Prepare(model, sources);
        LinkageResult result = Linker.Link(LinkageTrainer.Train(model, records).Model, records);
        Assert.NotEmpty(result.Pairs);
        Assert.All(result.Pairs, p => Assert.NotEqual(records.SourceOf(p.A), records.SourceOf(p.B)));
    }

    [Fact]
    public void Link_one_to_one_uses_each_record_once()
    {
        LinkageModel model = LinkageModel.Parse(People.ModelJson("link", ", \"oneToOne\": true"));
        Table table = People.Make(1000);
        LinkageSource[] sources =
        [
            People.Source(table.Take([.. Enumerable.Range(0, 500)]).Rename("first")),
            People.Source(table.Take([.. Enumerable.Range(500, 500)]).Rename("second")),
        ];
        LinkageRecords records = LinkageRecords.Prepare(model, sources);
        LinkageResult result = Linker.Link(LinkageTrainer.Train(model, records).Model, records);
        LinkedPair[] links = [.. result.Pairs.Where(p => p.Decision == PairDecision.Link)];
        Assert.Equal(links.Length, links.Select(p => p.A).Distinct().Count());
        Assert.Equal(links.Length, links.Select(p => p.B).Distinct().Count());
        Assert.Contains(result.Pairs, p => p.Decision == PairDecision.Outranked);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Link_nothing_or_one_record_has_no_pairs(int rows)
    {
        (LinkageResult result, _) = Run(rows);
        Assert.Empty(result.Pairs);
        Assert.Equal(rows, result.Entities);
    }

    [Fact]
    public void Link_identical_rows_are_one_entity()
    {
        Table one = People.Make(1);
        Table same = one.Take(new int[200]).WithIds();
        LinkageResult result = Run(Table.Concat("people", [same, People.Make(300, 2).WithIds(1000)]), People.ModelJson(), 2);
        Assert.All(Enumerable.Range(0, 200), record => Assert.Equal(result.EntityOf[0], result.EntityOf[record]));
    }

    [Fact]
    public void Link_column_missing_throughout_counts_for_nothing()
    {
        Table table = People.Make(400).Without("town");
        var empty = new TextColumnBuilder("town");
        for (int row = 0; row < table.RowCount; row++) empty.AppendMissing();
        LinkageModel model = LinkageModel.Parse(People.ModelJson());
        LinkageRecords records = LinkageRecords.Prepare(model, [People.Source(table.WithColumn(empty.Build()))]);
        TrainingResult training = LinkageTrainer.Train(model, records);
        Assert.Contains(training.Notes, n => n.Kind == TrainingNoteKind.NotTrained && n.Comparison == "town");
        Assert.NotEmpty(Linker.Link(training.Model, records).Pairs);
    }

    [Fact]
    public void Link_untrained_model_names_every_missing_parameter()
    {
        LinkageModel model = LinkageModel.Parse(People.ModelJson());
        LinkageRecords records = LinkageRecords.Prepare(model, [People.Source(People.Make(10))]);
        DocumentException error = Assert.Throws<DocumentException>(() => Linker.Link(model, records));
        Assert.Equal(1 + 3 + 3 + 5 + 2, error.Problems.Count);
    }

    [Fact]
    public void Link_too_many_pairs_is_refused_with_rule_and_masked_key_unless_forced()
    {
        LinkageModel model = LinkageModel.Parse(People.ModelJson(extra: ", \"maxPairs\": 100"));
        LinkageRecords records = LinkageRecords.Prepare(model, [People.Source(People.Make(2000))]);
        LinkageModel trained = LinkageTrainer.Train(model, records, new LinkageOptions { AllowHugeRuns = true }).Model;
        DocumentException error = Assert.Throws<DocumentException>(() => Linker.Link(trained, records));
        Assert.Contains("maxPairs", error.Message, StringComparison.Ordinal);
        Assert.Contains("***", error.Message, StringComparison.Ordinal);
        Assert.NotEmpty(Linker.Link(trained, records, new LinkageOptions { AllowHugeRuns = true }).Pairs);
    }

    [Fact]
    public void Link_veto_keeps_a_certain_pair_apart()
    {
        LinkageModel model = LinkageModel.Parse(People.ModelJson(extra: ", \"veto\": [ { \"not\": { \"exact\": \"town\" } } ]"));
        LinkageRecords records = LinkageRecords.Prepare(model, [People.Source(People.Make(1500))]);
        LinkageResult result = Linker.Link(LinkageTrainer.Train(model, records).Model, records);
        Assert.NotEmpty(result.Pairs);
        Assert.All(result.Pairs, p => Assert.Equal(records.ValueOf(p.A, "town"), records.ValueOf(p.B, "town")));
    }

    [Fact]
    public void Link_review_keeps_pairs_between_the_thresholds()
    {
        LinkageModel model = LinkageModel.Parse(People.ModelJson(extra: ", \"review\": 0.05"));
        LinkageRecords records = LinkageRecords.Prepare(model, [People.Source(People.Make(3000))]);
        LinkageResult result = Linker.Link(LinkageTrainer.Train(model, records).Model, records);
        Assert.Contains(result.Pairs, p => p.Decision == PairDecision.Review);
        Assert.All(result.Pairs, p => Assert.Equal(p.Probability >= 0.9, p.Decision == PairDecision.Link));
    }

    [Fact]
    public void Link_near_misses_are_the_best_pairs_below_the_threshold()
    {
        LinkageModel model = LinkageModel.Parse(People.ModelJson(extra: ", \"train\": { \"randomPairs\": 100000 }"));
        LinkageRecords records = LinkageRecords.Prepare(model, [People.Source(People.Make(2000))]);
        LinkageModel trained = LinkageTrainer.Train(model, records).Model;
        ScoredPair[] all = [.. Linker.Link(trained with { Threshold = 0 }, records).Pairs.Select(p => p.Pair)];
        LinkageResult result = Linker.Link(trained, records);
        ScoredPair[] below = [.. all.Where(p => p.Probability < 0.9).OrderByDescending(p => p.Weight).ThenBy(p => p.A).ThenBy(p => p.B).Take(16)];
        Assert.Equal(below, result.NearMisses);
    }

    [Fact]
    public void Link_cancelled_stops()
    {
        LinkageModel model = LinkageModel.Parse(People.ModelJson());
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => LinkageRecords.Prepare(model, [People.Source(People.Make(100))], null, source.Token));
    }

    private static (LinkageResult Result, Table Table) Run(int rows, int threads = 2)
    {
        Table table = People.Make(rows);
        return (Run(table, People.ModelJson(), threads), table);
    }

    private static LinkageResult Run(Table table, string json, int threads)
    {
        var options = new LinkageOptions { Threads = threads };
        LinkageModel model = LinkageModel.Parse(json);
        LinkageRecords records = LinkageRecords.Prepare(model, [People.Source(table)], options);
        return Linker.Link(LinkageTrainer.Train(model, records, options).Model, records, options);
    }

    private static void AssertSame(LinkageResult expected, LinkageResult actual)
    {
        Assert.Equal(expected.Model.ToJson(), actual.Model.ToJson());
        Assert.Equal(
            expected.Pairs.Select(p => (expected.Records.IdOf(p.A), expected.Records.IdOf(p.B), p.Weight, p.Decision)),
            actual.Pairs.Select(p => (actual.Records.IdOf(p.A), actual.Records.IdOf(p.B), p.Weight, p.Decision)));
        Assert.Equal(expected.EntityOf, actual.EntityOf);
        Assert.Equal(expected.NearMisses.Select(p => p.Weight), actual.NearMisses.Select(p => p.Weight));
        Assert.Equal(expected.Weights.Counts, actual.Weights.Counts);
    }
}
