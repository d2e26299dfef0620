using Livelihood.Rules.Declaring;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Tests.RuleSets;

/// <summary>The examples that the comments of the entry types show.</summary>
public sealed class RuleSetExampleTests
{
    [Fact]
    public void Parse_ofTheExample_givesItsTypes()
    {
        RuleSet rules = RuleSet.Parse("""
            { "kind": "livelihood/rules", "id": "example", "version": "1",
              "inputs": { "annual income": { "type": "number", "scale": 2, "unit": "CNY/year" } },
              "children": { "members": { "age": { "type": "number" } } },
              "derive": {
                "size": "count(members)",
                "income per head": "decimal(per month(annual income) / size, 2)",
                "has elderly": "some m in members satisfies m.age >= 60" } }
            """);
        Assert.Equal("number with 2 decimals in CNY/month", rules.TypeOf("income per head")!.ToString());
    }

    [Fact]
    public void Build_ofTheExample_derivesForRowsToo()
    {
        RuleSet rules = new RuleSetBuilder("example")
            .Input("annual income", new RuleType.Number(2, Unit.None))
            .Child("members", new RuleField { Name = "age", Type = new RuleType.Number(0, Unit.None) })
            .Define("size", "count(members)")
            .DefineMember("members", "dependent", "age < 16 or age >= 60")
            .Build();
        Assert.Equal(["size", "members.dependent"], rules.Results);
    }
}
