using Livelihood.Core.Tables;
using Livelihood.Feeds.Csv;
using Livelihood.Linkage.Evaluating;
using Livelihood.Linkage.Training;
using Livelihood.Testing;

namespace Livelihood.Linkage.Tests.Accuracy;

/// <summary>A data set of known truth, linked by a sample model that was trained on it without seeing the truth.</summary>
/// <param name="Result">The linkage.</param>
/// <param name="Pairs">Links against all true pairs.</param>
/// <param name="Clusters">Pairs of records inside one entity against all true pairs.</param>
internal sealed record Measured(LinkageResult Result, PairwiseQuality Pairs, PairwiseQuality Clusters)
{
    /// <summary>Trains a sample model on files of the shared data, links them, and judges the outcome by their column <c>cluster</c>.</summary>
    public static Measured Run(string modelName, params string[] files)
    {
        LinkageModel model = LinkageModel.Load(Path.Combine(SharedData.Root(), "samples", "linkage", modelName));
        LinkageSource[] sources = [.. files.Select(f => new LinkageSource
        {
            Name = f,
            Table = CsvTable.Read(SharedData.Require($"linkage/{f}")).Table,
            IdColumn = "unique_id",
        })];
        LinkageRecords records = LinkageRecords.Prepare(model, sources);
        LinkageResult result = Linker.Link(LinkageTrainer.Train(model, records).Model, records);
        return Judge(model, result);
    }

    private static Measured Judge(LinkageModel model, LinkageResult result)
    {
        LinkageRecords records = result.Records;
        var persons = new Dictionary<string, int>();
        int[] truth = new int[records.Count];
        for (int record = 0; record < truth.Length; record++)
        {
            string person = ((TextColumn)records.Sources[records.SourceOf(record)].Table["cluster"])[records.RowOf(record)]!;
            if (!persons.TryGetValue(person, out truth[record])) persons.Add(person, truth[record] = persons.Count);
        }
        PairScope scope = model.Link == LinkType.Link ? PairScope.Across : PairScope.All;
        int[] sourceOf = [.. Enumerable.Range(0, records.Count).Select(records.SourceOf)];
        ScoredPair[] links = [.. result.Pairs.Where(p => p.Decision == PairDecision.Link).Select(p => p.Pair)];
        return new Measured(
            result,
            PairwiseEvaluation.OfPairs(truth, links, double.NegativeInfinity, scope, sourceOf),
            PairwiseEvaluation.OfClusters(truth, [.. result.EntityOf], scope, sourceOf));
    }
}
