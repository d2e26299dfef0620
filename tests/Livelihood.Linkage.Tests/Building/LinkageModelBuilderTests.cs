using Livelihood.Core.Documents;
using Livelihood.Linkage.Standardising;

namespace Livelihood.Linkage.Tests.Building;

public class LinkageModelBuilderTests
{
    [Fact]
    public void Build_is_the_model_its_document_says()
    {
        LinkageModel built = new LinkageModelBuilder("people", "3")
            .Field("name", FieldType.Text, Standardise.Nfkc, Standardise.FoldCase).Field("born", FieldType.Date)
            .Derived("words", "name", Standardise.Tokens)
            .Link(LinkType.Link, oneToOne: true)
            .Block("name").BlockAtMost(100, "words", "born")
            .Compare("name", c => c.Exact().JaroWinkler(0.92).WithTermFrequency(floor: 0.001))
            .Compare("born", c => c.Exact().Edits(1).Within(years: 1).Level(new LevelTest.SwappedDayMonth(), "swapped"))
            .Veto(new LevelTest.Negation(new LevelTest.Exact("born")))
            .Prior(new Prior.FromRules([new BlockingRule { Fields = ["name", "born"] }], 0.8))
            .TrainOn("name").Thresholds(0.95, 0.5)
            .Cluster(new ClusterPlan { Method = ClusterMethod.AverageLinkage })
            .Build();
        LinkageModel parsed = LinkageModel.Parse("""
            { "kind": "livelihood/linkage", "id": "people", "version": "3", "link": "link", "oneToOne": true,
              "fields": { "name": { "standardise": [ "nfkc", "fold-case" ] }, "born": { "type": "date" }, "words": { "from": "name", "type": "set", "standardise": [ "tokens" ] } },
              "block": [ [ "name" ], { "fields": [ "words", "born" ], "maxBlock": 100 } ],
              "compare": [
                { "field": "name", "levels": [ "null", "exact", { "jaro-winkler": 0.92 }, "else" ], "termFrequency": { "floor": 0.001 } },
                { "field": "born", "levels": [ "null", "exact", { "edits": 1 }, { "within": "P1Y" }, { "swapped-day-month": true, "label": "swapped" }, "else" ] } ],
              "veto": [ { "not": { "exact": "born" } } ],
              "prior": { "estimate": "from-rules", "rules": [ [ "name", "born" ] ], "recall": 0.8 },
              "train": { "sessions": [ [ "name" ] ] }, "threshold": 0.95, "review": 0.5, "cluster": { "method": "average-linkage" } }
            """);
        Assert.Equal(parsed.ToJson(), built.ToJson());
    }

    [Fact]
    public void Build_faults_are_reported_together()
    {
        LinkageModelBuilder builder = new LinkageModelBuilder("people").Field("name").Block("nmae").Compare("nam", c => c.Exact());
        DocumentException error = Assert.Throws<DocumentException>(builder.Build);
        Assert.Equal(2, error.Problems.Count);
        Assert.All(error.Problems, p => Assert.Equal("name", p.DidYouMean));
    }
}
