using Livelihood.Core.Tables;
using Livelihood.Linkage.Evaluating;
using Livelihood.Linkage.Tests.Fixtures;
using Livelihood.Linkage.Training;

namespace Livelihood.Linkage.Tests.Training;

public class LabelTrainingTests
{
    private static readonly Table Table = People.Make(1500);
    private static readonly LinkageModel Model = LinkageModel.Parse(People.ModelJson(extra: ", \"train\": { \"randomPairs\": 100000 }"));

    [Fact]
    public void Train_on_all_true_pairs_gives_their_shares_and_links_well()
    {
        LinkageRecords records = LinkageRecords.Prepare(Model, [People.Source(Table)]);
        var person = (TextColumn)Table["person"];
        LabelledPair[] labels = [.. Enumerable.Range(0, records.Count)
            .GroupBy(r => person[records.RowOf(r)])
            .SelectMany(g => g.SelectMany(a => g.Where(b => a < b).Select(b => new LabelledPair(a, b, true))))];
        TrainingResult training = LabelTraining.Train(Model, records, labels);
        double exact = labels.Count(l => Same(records, l, "town")), present = labels.Count(l => records.ValueOf(l.A, "town") is not null && records.ValueOf(l.B, "town") is not null);
        Assert.Equal(exact / present, training.Model.Comparisons[3].Levels[1].M!.Value, 2);
        LinkageResult result = Linker.Link(training.Model, records);
        Assert.True(result.Pairs.Count(p => person[records.RowOf(p.A)] == person[records.RowOf(p.B)]) > 0.95 * result.Pairs.Count);
    }

    [Fact]
    public void Train_without_a_match_is_refused()
    {
        LinkageRecords records = LinkageRecords.Prepare(Model, [People.Source(Table)]);
        Assert.Throws<ArgumentException>(() => LabelTraining.Train(Model, records, [new LabelledPair(0, 1, false)]));
        Assert.Throws<ArgumentException>(() => LabelTraining.Train(Model, records, [new LabelledPair(0, records.Count, true)]));
    }

    private static bool Same(LinkageRecords records, LabelledPair pair, string field)
        => records.ValueOf(pair.A, field) is { } a && a == records.ValueOf(pair.B, field);
}
