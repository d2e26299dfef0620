using System.Globalization;
using System.Text.Json.Nodes;
using Livelihood.Core.Regions;
using Livelihood.Core.Tables;
using Livelihood.Rules.Evaluation;
using Livelihood.Rules.Parameters;

namespace Livelihood.Rules.Tests.Cookbook;

/// <summary>Every line of every table of the cookbook is true.</summary>
public sealed class CookbookTests
{
    private const string Result = "the recipe";
    private const string Day = "as of";

    private static readonly ParameterSet Lines = ParameterSet.Parse(CookbookPage.Document("cookbook-lines"));

    private static readonly RegionTree Regions = new(
    [
        new Region { Code = new RegionCode("99") },
        new Region { Code = new RegionCode("9901"), Parent = new RegionCode("99") },
        new Region { Code = new RegionCode("990101"), Parent = new RegionCode("9901") },
        new Region { Code = new RegionCode("9902"), Parent = new RegionCode("99") },
    ]);

    public static TheoryData<int> Places => [.. CookbookPage.Recipes().Select(r => r.Line)];

    [Fact]
    public void Page_hasRecipes_withCases()
    {
        Recipe[] recipes = [.. CookbookPage.Recipes()];
        Assert.True(recipes.Length >= 35, $"{recipes.Length} recipes");
        Assert.All(recipes, r => Assert.True(r.Cases.Count > 0 && r.Columns[^1] == "gives", $"line {r.Line}"));
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Recipe_onEveryCase_givesWhatThePageSays(int line)
    {
        Recipe recipe = CookbookPage.Recipes().Single(r => r.Line == line);
        RuleSet rules = Rules(recipe.Rule);
        foreach (IReadOnlyList<string> cells in recipe.Cases)
        {
            Assert.Equal(recipe.Columns.Count, cells.Count);
            Dictionary<string, string> given = Enumerable.Range(0, cells.Count - 1).ToDictionary(i => recipe.Columns[i], i => cells[i]);
            Assert.Equal($"{string.Join(" | ", given)}: {cells[^1]}", $"{string.Join(" | ", given)}: {Evaluate(rules, given)}");
        }
    }

    private static string Evaluate(RuleSet rules, Dictionary<string, string> given)
    {
        string day = given.Remove(Day, out string? stated) ? stated : "2026-06-01";
        RulePlan plan = RulePlan.Compile(rules, DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), Regions);
        Column column = plan.Evaluate(Household.Of(rules, given)).Table[Result];
        return column.FormatAt(0) ?? "unknown";
    }

    private static RuleSet Rules(string recipe)
    {
        JsonNode document = JsonNode.Parse(CookbookPage.Document("cookbook"))!;
        document["derive"] = new JsonObject { [Result] = recipe };
        return RuleSet.Parse(document.ToJsonString(), [Lines]);
    }
}
