using Livelihood.Core.Tables;
using Livelihood.Feeds.Csv;
using Livelihood.Linkage;
using Livelihood.Linkage.Training;

namespace Livelihood.Benchmarks.Runs;

/// <summary>Measures the stages of a linkage in this process, then the rate at which candidate pairs are weighed.</summary>
internal static class InProcess
{
    public static void Measure(LinkageModel model, string file, int repeat)
    {
        var times = new Medians();
        LinkageResult? result = null;
        for (int i = 0; i < repeat; i++)
        {
            Table table = times.Time("read", () => CsvTable.Read(file).Table);
            LinkageSource[] sources = [new LinkageSource { Name = "people", Table = table, IdColumn = "unique_id" }];
            result = times.Time("train + predict + cluster", () =>
            {
                LinkageRecords records = times.Time("  prepare", () => LinkageRecords.Prepare(model, sources));
                TrainingResult training = times.Time("  train", () => LinkageTrainer.Train(model, records));
                return times.Time("  link", () => Linker.Link(training.Model, records));
            });
        }
        times.Print("read");
        times.Print("train + predict + cluster", $"{result!.Records.Count:N0} records, {result.Compared:N0} pairs, {result.Entities:N0} entities");
        times.Print("  prepare");
        times.Print("  train");
        times.Print("  link");
        PairRate.Measure(result, repeat);
    }
}
