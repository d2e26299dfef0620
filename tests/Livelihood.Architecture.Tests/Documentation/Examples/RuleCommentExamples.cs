using Livelihood.Core.Documents;
using Livelihood.Rules;
using Livelihood.Rules.Feel;
using Livelihood.Rules.Proving;
using Livelihood.Rules.Syntax;

namespace Livelihood.Architecture.Tests.Documentation.Examples;

/// <summary>The examples in the documentation comments of Livelihood.Rules.</summary>
[Collection("Console")]
public sealed class RuleCommentExamples
{
    [Fact]
    public void ExpressionParser_example_isAComparison()
    {
        var problems = new ProblemList();
        Expression? expression = ExpressionParser.Parse("annual income / size < 0.5 * line", new NameSet(["annual income", "size", "line"]), problems);

        Assert.Equal(BinaryOperator.Less, Assert.IsType<Expression.Binary>(expression).Operator);
    }

    [Fact]
    public void FeelExpression_example_addsThePrices()
    {
        FeelValue items = new FeelValue.List([new FeelValue.Context([new("price", FeelValue.From(10m))]), new FeelValue.Context([new("price", FeelValue.From(2.5m))])]);

        ProblemList problems = new();
        FeelExpression price = FeelExpression.Parse("sum(for i in items return i.price) * 1.2", new NameSet(["items"]), problems)!;
        FeelResult result = price.Evaluate(FeelScope.Empty.With("items", items));

        Assert.Equal(FeelValue.From(15m), result.Value);
    }

    [Fact]
    public void TableProver_example_tellsTheGap()
    {
        RuleSet rules = RuleSet.Parse("""
            { "kind": "livelihood/rules", "id": "example", "version": "1",
              "inputs": { "income": { "type": "number", "scale": 2 } },
              "tables": { "tier": { "inputs": [ { "if": "income" } ], "outputs": [ {} ],
                "rows": [ { "when": "< 620", "then": "\"poor\"" }, { "when": "> 620", "then": "\"not poor\"" } ] } } }
            """);

        ProofReport report = TableProver.Prove(rules, "tier", new DateOnly(2026, 7, 1));
        foreach (Defect defect in report.Defects) Console.WriteLine(defect);

        Assert.Single(report.Defects);
    }
}
