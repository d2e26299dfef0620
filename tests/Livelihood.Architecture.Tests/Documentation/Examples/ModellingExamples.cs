using Livelihood.Core.Tables;
using Livelihood.Feeds.Csv;
using Livelihood.Linkage;
using Livelihood.Linkage.Standardising;
using Livelihood.Linkage.Training;

namespace Livelihood.Architecture.Tests.Documentation.Examples;

/// <summary>The examples about models, sources, extensions and determinism.</summary>
[Collection("Console")]
public sealed class ModellingExamples
{
    [Fact]
    public void Builder_exampleOfTheHowTo_readsBack()
    {
        LinkageModel people = new LinkageModelBuilder("people")
            .Field("surname", FieldType.Text, Standardise.Nfkc, Standardise.Trim, Standardise.FoldCase)
            .Field("birth_date", FieldType.Date)
            .Derived("surname sound", "surname", Standardise.Soundex)
            .Block("surname", "birth_date").BlockAtMost(500, "surname sound")
            .Compare("surname", c => c.Exact().JaroWinkler(0.92).JaroWinkler(0.8).WithTermFrequency())
            .Compare("birth_date", c => c.Exact().Edits(1).Within(years: 1))
            .Thresholds(link: 0.95, review: 0.5)
            .Build();

        Assert.Equal(people.Fingerprint(), LinkageModel.Parse(people.ToJson()).Fingerprint());
    }

    [Fact]
    public void Sources_renamed_areLinkedAsBefore()
    {
        Table register = CsvTable.Read("out/people/register.csv").Table;
        Table applications = CsvTable.Read("out/people/applications.csv").Table;
        Column other = applications["given_name"].Rename("first name");
        Table renamed = applications.Without("given_name").WithColumn(other.Rename("given_name"));

        LinkageSource[] sources =
        [
            new() { Name = "register", Table = register, IdColumn = "id" },
            new() { Name = "applications", Table = renamed, IdColumn = "id" },
        ];

        LinkageRecords records = LinkageRecords.Prepare(LinkedPeople.Model, sources);
        Assert.Equal(LinkedPeople.Result.Pairs, Linker.Link(LinkedPeople.Training.Model, records).Pairs);
    }

    [Fact]
    public void Runs_withOtherThreadsAndRows_areTheSame()
    {
        LinkageModel model = LinkedPeople.Training.Model;
        LinkageSource[] sources = [.. LinkedPeople.Records.Sources];
        LinkageSource[] reordered = [.. sources.Select(s => s with { Table = s.Table.Take([.. Enumerable.Range(0, s.Table.RowCount).Reverse()]) })];

        LinkageResult one = Linker.Link(model, LinkageRecords.Prepare(model, sources), new LinkageOptions { Threads = 1 });
        LinkageResult eight = Linker.Link(model, LinkageRecords.Prepare(model, reordered), new LinkageOptions { Threads = 8 });
        bool same = one.Pairs.SequenceEqual(eight.Pairs) && one.EntityOf.SequenceEqual(eight.EntityOf);

        Assert.True(same);
    }

    [Fact]
    public void Extensions_ofTheHost_areCalledByName()
    {
        LinkageModel model = LinkageModel.Parse("""
            { "kind": "livelihood/linkage", "id": "own", "version": "1",
              "fields": { "surname": { "standardise": [ "fold-case", { "function": "without-particle" } ] }, "phone": {} },
              "block": [ [ "surname" ] ],
              "compare": [ { "field": "phone", "levels": [ "null", "exact", { "comparator": "same-end", "at-least": 0.6 }, "else" ] } ] }
            """);
        var people = new LinkageSource { Name = "people", Table = CsvTable.Parse("surname,phone\nVon Auer,0123456\nAuer,9923456\nChen,5550000\n").Table };

        var options = new LinkageOptions
        {
            Extensions = new LinkageExtensions { Comparators = [new SameEnd()], Standardisers = [new WithoutParticle()] },
        };
        LinkageRecords records = LinkageRecords.Prepare(model, [people], options);
        TrainingResult training = LinkageTrainer.Train(model, records, options);
        LinkageResult result = Linker.Link(training.Model, records, options);

        Assert.Equal(1, result.Compared);
        var explainer = new Livelihood.Linkage.Explaining.Explainer(result.Model, records, options.Extensions);
        Assert.Equal(2, explainer.Explain(0, 1).Contributions[0].Level);
    }

    [Fact]
    public void StandardiserRegistry_ofTheReference_knowsReverse()
    {
        var functions = new StandardiserRegistry(new Reverse());

        Assert.Equal("cba", functions.Find("reverse")?.Apply("abc"));
    }
}
