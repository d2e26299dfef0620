using Livelihood.Feeds.Csv;
using Livelihood.Linkage;
using Livelihood.Linkage.Training;

namespace Livelihood.Architecture.Tests.Documentation.Examples;

/// <summary>The sample's two files, linked once for all examples that go on from there.</summary>
internal static class LinkedPeople
{
    private static readonly Lazy<(LinkageModel Model, LinkageRecords Records, TrainingResult Training, LinkageResult Result)> Linked = new(Link);

    public static LinkageModel Model => Linked.Value.Model;

    public static LinkageRecords Records => Linked.Value.Records;

    public static TrainingResult Training => Linked.Value.Training;

    public static LinkageResult Result => Linked.Value.Result;

    private static (LinkageModel, LinkageRecords, TrainingResult, LinkageResult) Link()
    {
        LinkageModel model = LinkageModel.Load("samples/People/people.json");
        LinkageRecords records = LinkageRecords.Prepare(model, [.. new[] { "register", "applications" }.Select(Source)]);
        TrainingResult training = LinkageTrainer.Train(model, records);
        return (model, records, training, Linker.Link(training.Model, records));
    }

    private static LinkageSource Source(string name) => new() { Name = name, Table = CsvTable.Read($"out/people/{name}.csv").Table, IdColumn = "id" };
}
