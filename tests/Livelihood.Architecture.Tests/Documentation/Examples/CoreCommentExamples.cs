using Livelihood.Core.Documents;
using Livelihood.Core.Numbers;
using Livelihood.Core.Regions;
using Livelihood.Core.Tables;

namespace Livelihood.Architecture.Tests.Documentation.Examples;

/// <summary>The examples in the documentation comments of Livelihood.Core.</summary>
public sealed class CoreCommentExamples
{
    [Fact]
    public void DocumentNode_example_readsTheModel()
    {
        var problems = new ProblemList("model.json");
        DocumentObject? root = DocumentNode.Parse("""{ "threshold": 0.9, "link": "dedupe" }""", problems)?.AsObject();
        double? threshold = root?.OptionalNumber("threshold", 0, 1);
        string? link = root?.OneOf("link", "dedupe", "link");
        root?.Finish();
        problems.ThrowIfAny("The model");

        Assert.Equal(0.9, threshold);
        Assert.Equal("dedupe", link);
    }

    [Fact]
    public void FixedPoint_example_dividesExactly()
    {
        FixedPoint income = FixedPoint.Parse("1250.50");
        FixedPoint perHead = FixedPoint.Divide(income, new FixedPoint(3, 0), scale: 2, Rounding.HalfUp);   // 416.83
        bool poor = perHead < new FixedPoint(93500, 2);                                                   // true

        Assert.Equal("416.83", perHead.ToString());
        Assert.True(poor);
    }

    [Fact]
    public void RegionTree_example_findsTheSuccessor()
    {
        RegionTree regions = RegionTree.Parse("""
            { "kind": "livelihood/regions", "id": "test", "version": "1", "regions": [
              { "code": "99" },
              { "code": "9901", "parent": "99", "to": "2019-12-31", "successors": ["9902"] },
              { "code": "9902", "parent": "99", "from": "2020-01-01" } ] }
            """);
        RegionCode now = regions.Successors(new RegionCode("9901"), new DateOnly(2026, 7, 1))[0]; // 9902

        Assert.Equal("9902", now.Value);
    }

    [Fact]
    public void NumberColumnBuilder_example_holdsThreeRows()
    {
        NumberColumnBuilder income = new("income", scale: 2);
        income.AppendUnits(125050);                 // 1250.50
        income.Append(1250.5m);                     // the same
        income.AppendMissing(MissingReason.Stale);

        NumberColumn column = income.Build();
        Assert.Equal(column[0], column[1]);
        Assert.Equal(MissingReason.Stale, column.ReasonAt(2));
    }
}
