using Livelihood.Core.Tables;
using Livelihood.Rules.Evaluation;

namespace Livelihood.Rules.Tests.Evaluation;

/// <summary>What a plan computes, expression by expression, on four households.</summary>
public class RulePlanTests
{
    [Theory]
    [InlineData("income + rent", "1300.00 2500.50 ?Stale 40.00")]
    [InlineData("income - 1.5", "998.50 2499.00 ?Stale -1.50")]
    [InlineData("income < 1000.005", "true false ?Stale true")]
    [InlineData("income <= 1000 and rent > 50", "true false ?Stale false")]
    [InlineData("1000 <= income", "true true ?Stale false")]
    [InlineData("income = 1000", "true false ?Stale false")]
    [InlineData("income != null", "true true false true")]
    [InlineData("owns car or income < 0", "false true ?NotAsked ?NotProvided")]
    [InlineData("owns car and income < 0", "false false ?NotAsked false")]
    [InlineData("not(owns car)", "true false ?NotAsked ?NotProvided")]
    [InlineData("if owns car then 1 else 2", "2 1 ?NotAsked ?NotProvided")]
    [InlineData("if owns car then rent else rent", "300.00 0.00 100.00 40.00")]
    [InlineData("area = \"urban\"", "true false true ?NotProvided")]
    [InlineData("area", "urban rural urban ?NotProvided")]
    [InlineData("upper case(note)", "ADA BO ?NotProvided ADA")]
    [InlineData("string length(note) = 3", "true false ?NotProvided true")]
    [InlineData("starts with(note, \"A\") and area = \"urban\"", "true false ?NotProvided ?NotProvided")]
    [InlineData("note = \"bo\"", "false true ?NotProvided false")]
    [InlineData("count(members)", "2 0 3 1")]
    [InlineData("count(members[age < 16])", "1 0 ?Conflicting 1")]
    [InlineData("sum(members.wage)", "800.00 0.00 130.00 55.55")]
    [InlineData("sum(members[pupil].wage)", "0.00 0.00 0.00 55.55")]
    [InlineData("max(members.age)", "34 ?NotProvided ?Conflicting 15")]
    [InlineData("min(members.wage)", "0.00 ?NotProvided 0.00 55.55")]
    [InlineData("decimal(mean(members.wage), 2)", "400.00 ?NotProvided 43.33 55.55")]
    [InlineData("some m in members satisfies m.age >= 60", "false false true false")]
    [InlineData("every m in members satisfies m.age < 60", "true true false true")]
    [InlineData("some m in members satisfies m.age > 100", "false false ?Conflicting false")]
    [InlineData("count(members[wage > rent])", "1 0 1 1")]
    [InlineData("decimal(income / count(members), 2)", "500.00 ?Rejected ?Stale 0.00")]
    [InlineData("income / 3 < 333.34", "true false ?Stale true")]
    [InlineData("income / count(members) < rent", "false ?Rejected ?Stale true")]
    [InlineData("round half up(income / 7, 1)", "142.9 357.2 ?Stale 0.0")]
    [InlineData("floor(income / 7)", "142 357 ?Stale 0")]
    [InlineData("applied + @\"P1M\"", "2026-02-28 2026-08-01 2026-01-01 2024-03-29")]
    [InlineData("age at(applied, as of)", "0 0 0 2")]
    [InlineData("applied.year", "2026 2026 2025 2024")]
    [InlineData("as of - applied", "13046400.000000 0.000000 18316800.000000 73699200.000000")]
    [InlineData("years and months duration(applied, as of)", "5 0 7 28")]
    [InlineData("abs(-rent)", "300.00 0.00 100.00 40.00")]
    [InlineData("modulo(rent, 70)", "20.00 0.00 30.00 40.00")]
    [InlineData("rent ** 2", "90000.0000 0.0000 10000.0000 1600.0000")]
    [InlineData("max(rent, 90)", "300.00 90.00 100.00 90.00")]
    public void Evaluate_expression_gives(string expression, string expected)
        => Assert.Equal(expected.Split(' '), Households.Evaluate(expression));

    [Fact]
    public void Evaluate_divisionByZero_isCountedAsFault()
    {
        RuleResult result = Households.Plan(("x", "decimal(income / count(members), 2)")).Evaluate(Households.Table());
        Assert.Equal([new EvaluationFault("x", EvaluationFaultKind.DivisionByZero, 1, 1)], result.Faults);
    }

    [Fact]
    public void Evaluate_faultInBranchNotTaken_isNotCounted()
    {
        RuleResult result = Households.Plan(("x", "if count(members) = 0 then 0 else decimal(rent / count(members), 2)")).Evaluate(Households.Table());
        Assert.Equal(["150.00", "0.00", "33.33", "40.00"], Households.Cells(result, "x"));
        Assert.Empty(result.Faults);
    }

    [Fact]
    public void Evaluate_absentAndWrongColumns_listsThemAll()
    {
        RulePlan plan = Households.Plan(("x", "income < rent and owns car and count(members) > 1"));
        Table table = Table.Create("t", TextColumn.From("income", "a"), NumberColumn.From("rent", 3, [1]));
        string message = Assert.Throws<ArgumentException>(() => plan.Evaluate(table)).Message;
        Assert.Contains("the column \"income\" holds texts, not numbers with at most 2 decimals", message, StringComparison.Ordinal);
        Assert.Contains("the column \"rent\" holds numbers with 3 decimals", message, StringComparison.Ordinal);
        Assert.Contains("the column \"owns car\" is absent", message, StringComparison.Ordinal);
        Assert.Contains("the table of children \"members\" is absent", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Evaluate_quotientAskedFor_throwsAndNamesRounding()
    {
        RulePlan plan = Households.Plan(("x", "income / 3"), ("y", "rent"));
        var options = new EvaluationOptions { Definitions = ["x", "z"] };
        string message = Assert.Throws<ArgumentException>(() => plan.Evaluate(Households.Table(), options)).Message;
        Assert.Contains("state a rounding", message, StringComparison.Ordinal);
        Assert.Contains("\"z\" is not defined", message, StringComparison.Ordinal);
        Assert.Equal(["y"], plan.Evaluate(Households.Table()).Table.Columns.Select(column => column.Name));
    }

    [Fact]
    public void Causes_unknown_namesOnlyWhatMatters()
    {
        RuleResult result = Households.Plan(("x", "owns car or count(members[age < 16]) > 5 or income < 0"), ("y", "owns car and 1 > 2 + rent"))
            .Evaluate(Households.Table());
        Assert.Equal(
            [
                new MissingCause(MissingCauseKind.Input, "owns car", null, 2, MissingReason.NotAsked),
                new MissingCause(MissingCauseKind.Input, "age", "members", 4, MissingReason.Conflicting),
                new MissingCause(MissingCauseKind.Input, "income", null, 2, MissingReason.Stale),
            ],
            result.Causes(2, "x"));
        Assert.Empty(result.Causes(2, "y"));
        Assert.Empty(result.Causes(0, "x"));
    }

    [Fact]
    public void Evaluate_memberDefinition_standsInChildTable()
    {
        RuleSet rules = Households.Builder().DefineMember("members", "grown", "age >= 18 and rent >= 0").Build();
        RuleResult result = RulePlan.Compile(rules, Households.AsOf).Evaluate(Households.Table());
        Column grown = result.Table.Children["members"].Rows["grown"];
        Assert.Equal(["true", "false", "true", "false", null, "false"], Enumerable.Range(0, 6).Select(grown.FormatAt));
        Assert.Equal(4, result.Table.RowCount);
        Assert.Equal(new MissingCause(MissingCauseKind.Input, "age", "members", 4, MissingReason.Conflicting), Assert.Single(result.Causes(4, "members.grown")));
    }
}
