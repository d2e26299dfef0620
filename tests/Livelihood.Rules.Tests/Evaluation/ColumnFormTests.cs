using Livelihood.Core.Tables;
using Livelihood.Rules.Evaluation;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Tests.Evaluation;

/// <summary>Which columns hold the values of which types, in and out.</summary>
public class ColumnFormTests
{
    private static readonly RuleType Moment = new RuleType.DateTime();

    [Theory]
    [InlineData("seen", "2026-07-01T09:30:00 2026-07-01T09:30:00.5 ?Rejected ?NotProvided")]
    [InlineData("seen.hour", "9 9 ?Rejected ?NotProvided")]
    [InlineData("seen + @\"PT15H\"", "2026-07-02T00:30:00 2026-07-02T00:30:00.5 ?Rejected ?NotProvided")]
    [InlineData("date(seen)", "2026-07-01 2026-07-01 ?Rejected ?NotProvided")]
    [InlineData("waited", "86400.000000 1.500000 0.000000 -5.000000")]
    [InlineData("waited > @\"P0D\"", "true true false false")]
    [InlineData("waited * 2", "172800.000000 3.000000 0.000000 -10.000000")]
    [InlineData("waited.days", "1 0 0 0")]
    [InlineData("waited / @\"PT3S\" < 1", "false true true true")]
    [InlineData("term", "6 18 0 -7")]
    [InlineData("term.years", "0 1 0 0")]
    [InlineData("term / 4", "1 4 0 -1")]
    [InlineData("term >= @\"P1Y\"", "false true false false")]
    [InlineData("@\"2026-01-31\" + term", "2026-07-31 2027-07-31 2026-01-31 2025-06-30")]
    [InlineData("amount", "1.00 2.50 0.10 -3.00")]
    [InlineData("amount = 2.5", "false true false false")]
    public void Evaluate_columnsOfEachForm_giveResultsOfEachForm(string expression, string expected)
    {
        RulePlan plan = RulePlan.Compile(Builder().Define("x", expression).Build(), Households.AsOf);
        Assert.Equal(expected.Split(' '), Households.Cells(plan.Evaluate(Data()), "x"));
    }

    [Fact]
    public void Evaluate_datesForMoments_areTheirMidnights()
    {
        RulePlan plan = RulePlan.Compile(Builder().Define("x", "seen").Build(), Households.AsOf);
        Table table = Data().WithColumn(DateColumn.From("seen", [new(2026, 1, 1), new(1, 1, 1), new(9999, 12, 31), new(2026, 1, 2)]));
        Assert.Equal(["2026-01-01T00:00:00", "0001-01-01T00:00:00", "9999-12-31T00:00:00", "2026-01-02T00:00:00"], Households.Cells(plan.Evaluate(table), "x"));
    }

    [Fact]
    public void Evaluate_columnOfLargerUnits_thatLeavesItsScale_isFault()
    {
        RulePlan plan = RulePlan.Compile(Builder().Define("x", "amount").Build(), Households.AsOf);
        RuleResult result = plan.Evaluate(Data().WithColumn(NumberColumn.From("amount", 0, [long.MaxValue, 1, 2, 3])));
        Assert.Equal(["?Rejected", "1.00", "2.00", "3.00"], Households.Cells(result, "x"));
        Assert.Equal([new EvaluationFault("x", EvaluationFaultKind.Overflow, 1, 0)], result.Faults);
        Assert.Equal("amount", Assert.Single(result.Causes(0, "x")).Name);
    }

    [Fact]
    public void Evaluate_noRows_givesColumnsWithoutRows()
    {
        RulePlan plan = RulePlan.Compile(Builder().Define("x", "amount + 1").Define("y", "seen").Build(), Households.AsOf);
        RuleResult result = plan.Evaluate(Data().Take([]));
        Assert.Equal(["x", "y"], result.Table.Columns.Select(column => column.Name));
        Assert.Equal(0, result.Table.RowCount);
    }

    [Theory]
    [InlineData(0, 64)]
    [InlineData(1, 0)]
    public void Evaluate_noThreadsOrRowsAtATime_throws(int threads, int chunk)
    {
        RulePlan plan = RulePlan.Compile(Builder().Define("x", "amount").Build(), Households.AsOf);
        Assert.Throws<ArgumentOutOfRangeException>(() => plan.Evaluate(Data(), new EvaluationOptions { Threads = threads, ChunkRows = chunk }));
    }

    [Fact]
    public void Causes_noSuchRowOrDefinition_throws()
    {
        RuleResult result = RulePlan.Compile(Builder().Define("x", "amount").Build(), Households.AsOf).Evaluate(Data());
        Assert.Throws<ArgumentOutOfRangeException>(() => result.Causes(4, "x"));
        Assert.Throws<ArgumentException>(() => result.Causes(0, "z"));
    }

    private static RuleSetBuilder Builder() => new RuleSetBuilder("forms").Input("seen", Moment).Input("waited", new RuleType.DaysDuration())
        .Input("term", new RuleType.MonthsDuration()).Input("amount", Households.Number(2));

    private static Table Data() => Table.Create(
        "t",
        TextColumn.From("seen", "2026-07-01T09:30:00", "2026-07-01T09:30:00.5", "yesterday", null),
        NumberColumn.From("waited", 1, [864_000, 15, 0, -50]),
        NumberColumn.From("term", 0, [6, 18, 0, -7]),
        NumberColumn.From("amount", 1, [10, 25, 1, -30]));
}
