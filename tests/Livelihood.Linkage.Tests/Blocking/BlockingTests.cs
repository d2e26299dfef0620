using Livelihood.Core.Tables;
using Livelihood.Linkage.Blocking;
using Livelihood.Linkage.Blocking.Internal;
using Livelihood.Linkage.Tests.Fixtures;

namespace Livelihood.Linkage.Tests.Blocking;

public class BlockingTests
{
    public static TheoryData<string, string> Rules => new()
    {
        { "dedupe", """[ [ "name", "surname" ], [ "birth date" ], [ "surname", "town" ] ]""" },
        { "link", """[ [ "name" ], [ "town", "surname" ] ]""" },
        { "link-and-dedupe", """[ [ "town" ], [ "name", "surname", "birth date" ], [ "birth date", "name" ] ]""" },
        { "dedupe", """[ { "fields": [ "town" ], "maxBlock": 12 }, [ "town", "name" ] ]""" },
        { "dedupe", """[ [ "grams" ], [ "town" ] ]""" },
        { "link", """[ { "fields": [ "grams" ], "maxBlock": 30 }, [ "grams", "town" ], [ "surname" ] ]""" },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void Pairs_of_any_rules_are_those_of_comparing_everything(string link, string rules)
    {
        LinkageModel model = Model(link, rules);
        Table table = People.Make(400);
        LinkageSource[] sources =
        [
            People.Source(table.Take([.. Enumerable.Range(0, 150)]).Rename("a")),
            People.Source(table.Take([.. Enumerable.Range(150, 250)]).Rename("b")),
        ];
        LinkageRecords records = LinkageRecords.Prepare(model, sources);
        var expected = new List<(int, int, int)>();
        for (int a = 0; a < records.Count; a++)
            for (int b = a + 1; b < records.Count; b++)
                if (Naive.FirstRule(model, records, a, b) is >= 0 and var rule) expected.Add((a, b, rule));

        var pairs = new CandidatePairs(records, model.Link, model.Blocking, 2, default);
        var actual = new List<(int, int, int)>();
        for (int unit = 0; unit < pairs.Units; unit++)
        {
            var visitor = new Recorder(actual, pairs.RuleOf(unit));
            pairs.Visit(unit, ref visitor);
        }
        actual.Sort();
        Assert.Equal(expected, actual);

        BlockingReport report = BlockingAnalysis.Count(model, records);
        Assert.Equal(expected.Count, report.Pairs);
        for (int r = 0; r < model.Blocking.Count; r++) Assert.Equal(expected.Count(e => e.Item3 == r), report.Rules[r].Marginal);
    }

    [Fact]
    public void Count_capped_key_is_reported_and_its_pairs_left_to_later_rules()
    {
        LinkageModel model = Model("dedupe", """[ { "fields": [ "town" ], "maxBlock": 5 }, [ "name", "town" ] ]""");
        LinkageRecords records = LinkageRecords.Prepare(model, [People.Source(People.Make(600))]);
        BlockingReport report = BlockingAnalysis.Count(model, records);
        Assert.NotEmpty(report.Rules[0].Skipped);
        Assert.All(report.Rules[0].Skipped, s => Assert.True(s.Records > 5 && s.Key.EndsWith("***", StringComparison.Ordinal)));
        Assert.True(report.Rules[1].Marginal > 0);
    }

    [Fact]
    public void Count_one_hot_key_is_cut_into_units_that_make_every_pair_once()
    {
        var name = new TextColumnBuilder("name");
        for (int row = 0; row < 3000; row++) name.Append("same");
        LinkageModel model = LinkageModel.Parse("""
            { "kind": "livelihood/linkage", "id": "m", "version": "1", "fields": { "name": {} }, "block": [ [ "name" ] ],
              "compare": [ { "field": "name", "levels": [ "null", "exact", "else" ] } ] }
            """);
        LinkageRecords records = LinkageRecords.Prepare(model, [new LinkageSource { Name = "t", Table = Table.Create("t", name.Build()) }]);
        Assert.Equal(3000L * 2999 / 2, BlockingAnalysis.Count(model, records).Pairs);
    }

    private static LinkageModel Model(string link, string rules) => LinkageModel.Parse($$"""
        { "kind": "livelihood/linkage", "id": "m", "version": "1", "link": "{{link}}",
          "fields": { "name": {}, "surname": {}, "birth date": {}, "town": {}, "grams": { "from": "surname", "type": "set", "standardise": [ { "qgrams": 3 } ] } },
          "block": {{rules}},
          "compare": [ { "field": "name", "levels": [ "null", "exact", "else" ] } ] }
        """);

    private readonly struct Recorder(List<(int, int, int)> pairs, int rule) : IPairVisitor
    {
        public void Visit(int a, int b) => pairs.Add((a, b, rule));
    }
}
