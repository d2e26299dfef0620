using Livelihood.Core.Tables;
using Livelihood.Feeds.Csv;
using Livelihood.Linkage;
using Livelihood.Linkage.Training;

namespace Livelihood.Architecture.Tests.Documentation.Examples;

/// <summary>The examples in the packages' readmes.</summary>
[Collection("Console")]
public sealed class PackageReadmeExamples
{
    [Fact]
    public void Core_example_printsAnIncomeAndAReason() => Printed.As("src/Livelihood.Core/README.md", "NumberColumn income", () =>
    {
        Table people = new TableBuilder<Applicant>("people")
            .Text("name", p => p.Name)
            .Number("income", scale: 2, p => p.Income)
            .Date("birth date", p => p.BirthDate)
            .Build([new("Ada", 935.50m, new DateOnly(1990, 3, 7)), new("Bo", null, new DateOnly(1985, 1, 2))]);

        NumberColumn income = people.Get<NumberColumn>("income");
        Console.WriteLine($"{income[0]}, then missing because {income.ReasonAt(1)}");
    });

    [Fact]
    public void Linkage_example_linksATableOfTwoColumns()
    {
        Table people = CsvTable.Parse("name,born\nanna auer,1990-03-07\nanna auer,1990-03-07\nbo chen,1985-01-02\n").Table;

        LinkageModel model = new LinkageModelBuilder("people")
            .Field("name").Field("born", FieldType.Date)
            .Block("name").Block("born")
            .Compare("name", c => c.Exact().JaroWinkler(0.92).JaroWinkler(0.8).WithTermFrequency())
            .Compare("born", c => c.Exact().Edits(1))
            .Build();

        LinkageRecords records = LinkageRecords.Prepare(model, [new LinkageSource { Name = "people", Table = people }]);
        TrainingResult training = LinkageTrainer.Train(model, records);
        LinkageResult result = Linker.Link(training.Model, records);

        Assert.Equal(1, result.Compared);
    }
}
