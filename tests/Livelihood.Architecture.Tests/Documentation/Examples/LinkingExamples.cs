using Livelihood.Feeds.Csv;
using Livelihood.Linkage;
using Livelihood.Linkage.Evaluating;
using Livelihood.Linkage.Explaining;
using Livelihood.Linkage.Training;

namespace Livelihood.Architecture.Tests.Documentation.Examples;

/// <summary>The examples of the README and the tutorial, on the files that the README's first command makes.</summary>
[Collection("Console")]
public sealed class LinkingExamples
{
    [Fact]
    public void Readme_example_linksAndExplains() => Printed.As("README.md", "LinkageModel model", () =>
    {
        LinkageModel model = LinkageModel.Load("samples/People/people.json");
        LinkageRecords records = LinkageRecords.Prepare(model, [Source("register"), Source("applications")]);
        TrainingResult training = LinkageTrainer.Train(model, records);
        LinkageResult result = Linker.Link(training.Model, records);
        Console.WriteLine($"{records.Count} records are {result.Entities} people.");

        LinkedPair surest = result.Pairs.Where(p => p.Decision == PairDecision.Link).MaxBy(p => p.Weight);
        PairExplanation why = new Explainer(result).Explain(surest.A, surest.B);
        foreach (string reason in why.Reasons) Console.WriteLine(reason);

        static LinkageSource Source(string name)
            => new() { Name = name, Table = CsvTable.Read($"out/people/{name}.csv").Table, IdColumn = "id" };
    });

    [Fact]
    public void Tutorial_example_linksAndMeasures() => Printed.As("docs/tutorial/link-your-first-files.md", "LinkageModel model", () =>
    {
        LinkageModel model = LinkageModel.Load("samples/People/people.json");
        LinkageSource[] sources =
        [
            new() { Name = "register", Table = CsvTable.Read("out/people/register.csv").Table, IdColumn = "id" },
            new() { Name = "applications", Table = CsvTable.Read("out/people/applications.csv").Table, IdColumn = "id" },
        ];
        LinkageRecords records = LinkageRecords.Prepare(model, sources);
        TrainingResult training = LinkageTrainer.Train(model, records);
        LinkageResult result = Linker.Link(training.Model, records);

        LinkageEvaluation judged = LinkageEvaluation.Of(result, TruthColumn.Read(records, "person"));
        Console.WriteLine($"{records.Count} records, {result.Entities} entities, F1 of links {judged.Links.F1:F4}");
    });
}
