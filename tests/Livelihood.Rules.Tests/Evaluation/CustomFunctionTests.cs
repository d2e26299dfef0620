using Livelihood.Core.Tables;
using Livelihood.Rules.Declaring;
using Livelihood.Rules.Evaluation;

namespace Livelihood.Rules.Tests.Evaluation;

/// <summary>Functions of the host inside plans.</summary>
public class CustomFunctionTests
{
    [Fact]
    public void Evaluate_function_seesTypedColumnsAndMissingCells()
    {
        RuleResult result = Run("double(income) + 1", columns =>
        {
            var number = (NumberColumn)columns[0];
            return NumberColumn.From("r", 2, [.. number.Values.ToArray().Select(value => 2 * value)], number.Validity);
        });
        Assert.Equal(["2001.00", "5002.00", "?NotProvided", "1.00"], Households.Cells(result, "x"));
        MissingCause cause = Assert.Single(result.Causes(2, "x"));
        Assert.Equal((MissingCauseKind.Input, "income", MissingReason.Stale), (cause.Kind, cause.Name, cause.Reason));
    }

    [Fact]
    public void Evaluate_functionWithoutValue_isNamedAsCause()
    {
        RuleResult result = Run("double(rent)", columns => NumberColumn.From("r", 2, new long[columns[0].Count], Validity.AllMissing(columns[0].Count)));
        Assert.Equal(MissingCauseKind.Function, Assert.Single(result.Causes(0, "x")).Kind);
        Assert.Equal("double", result.Causes(0, "x")[0].Name);
    }

    [Fact]
    public void Evaluate_functionOfMembers_isCalledWithMembers()
    {
        RuleResult result = Run("sum(members[double(wage) > 200].wage)", columns => NumberColumn.From("r", 2, ((NumberColumn)columns[0]).Values));
        Assert.Equal(["800.00", "0.00", "0.00", "0.00"], Households.Cells(result, "x"));
    }

    [Fact]
    public void Evaluate_functionThatThrows_isNamedWithoutValues()
    {
        InvalidOperationException failure = Assert.Throws<InvalidOperationException>(() => Run("double(rent)", _ => throw new FormatException("secret 300.00")));
        Assert.Contains("\"double\"", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("300", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Evaluate_functionThatGivesOtherRowsOrType_throws()
    {
        Assert.Throws<InvalidOperationException>(() => Run("double(rent)", _ => NumberColumn.From("r", 2, [1])));
        Assert.Throws<InvalidOperationException>(() => Run("double(rent)", columns => BooleanColumn.From("r", new bool[columns[0].Count])));
    }

    private static RuleResult Run(string expression, Func<IReadOnlyList<Column>, Column> evaluate)
    {
        var function = new RuleFunction
        {
            Name = "double",
            Parameters = [new RuleField { Name = "amount", Type = Households.Number(2) }],
            Result = Households.Number(2),
            Evaluate = evaluate,
        };
        RuleSet rules = Households.Builder().Function(function).Define("x", expression).Build();
        return RulePlan.Compile(rules, Households.AsOf).Evaluate(Households.Table());
    }
}
