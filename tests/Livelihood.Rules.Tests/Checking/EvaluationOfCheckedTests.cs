using System.Globalization;
using System.Reflection;
using Livelihood.Core.Documents;
using Livelihood.Core.Regions;
using Livelihood.Core.Tables;
using Livelihood.Rules.Checking.Internal;
using Livelihood.Rules.Evaluation;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Tests.Checking;

/// <summary>What passes the checker can be evaluated, and what the checker computes itself is what the evaluation would compute.</summary>
public sealed class EvaluationOfCheckedTests
{
    private static readonly RegionTree Regions = new([new Region { Code = new RegionCode("42") }, new Region { Code = new RegionCode("4201"), Parent = new RegionCode("42") }]);

    public static TheoryData<string> GoodExpressions
    {
        get
        {
            var all = new TheoryData<string>();
            foreach (MethodInfo method in typeof(ExpressionCheckerTests).GetMethods())
                foreach (InlineDataAttribute data in method.GetCustomAttributes<InlineDataAttribute>()) all.Add((string)data.Data[0]!);
            foreach (string more in (string[])
                [
                    "max(income / size, income)", "min(members.ratio)", "max(members.ratio)", "if poor then income / size else income", "-(income / size)", "abs(income / size)",
                    "(income / size) ** 2", "income / size = income", "count(members[ratio > 1])", "note < \"b\"", "string(applied)", "string(ratio)",
                    "applied + @\"PT36H\"", "seen - seen", "abs(waited)", "waited / waited > 1", "leave / leave", "waited / 2", "every x in [1, 2] satisfies x < size",
                    "max(applied, as of)", "min(waited, @\"P1D\")", "max(members.birth date)", "replace(note, \"a\", \"b\")", "substring before(note, \"a\")", "date and time(applied)",
                    "day of year(applied)", "week of year(applied)", "seen.second", "waited.seconds", "size ** -2", "poor = (size > 1)", "area = null or region != null",
                    "round half down(income / size, 3)", "modulo(income, 7)", "sum(members.age) / count(members)", "mean(members.age) * size", "\"4201\" = region",
                    "every m in members satisfies true", "count(members[poor])", "any(members.student) and all(members.student)", "null", "if size = null then 1 else 2", "if poor then null else size",
                ]) all.Add(more);
            return all;
        }
    }

    [Theory]
    [MemberData(nameof(GoodExpressions))]
    public void Evaluate_ofWhatPassesTheChecker_neverThrows(string text)
    {
        RuleSetBuilder builder = Builder().Define("members.ratio", "wage / age").Define("result", text);
        var problems = new ProblemList();
        if (builder.TryBuild(problems) is not { } rules)
        {
            Assert.Contains("has no type", problems.Problems.Single().Message, StringComparison.Ordinal);
            return;
        }

        RulePlan plan = RulePlan.Compile(rules, new DateOnly(2026, 7, 1), Regions);
        Assert.Equal(3, plan.Evaluate(Subjects()).Table.RowCount);
    }

    [Fact]
    public void Evaluate_ofAChainOfTenThousandNames_needsNoDeepStack()
    {
        var builder = new RuleSetBuilder("chain").Input("n0", new RuleType.Number(0, Unit.None));
        for (int i = 1; i <= 10_000; i++) builder.Define($"n{i}", $"n{i - 1} + 1");
        RulePlan plan = RulePlan.Compile(builder.Build(), new DateOnly(2026, 7, 1));
        Table result = plan.Evaluate(Table.Create("t", NumberColumn.From("n0", 0, [5L])), EvaluationOptions.Default with { Definitions = ["n10000"] }).Table;
        Assert.Equal(10_005, result.Get<NumberColumn>("n10000").Values[0]);
    }

    [Theory]
    [InlineData("size in ({0})")]
    [InlineData("list contains([{0}], size)")]
    [InlineData("some x in [{0}] satisfies x = size")]
    [InlineData("max({0}, size) > 3")]
    [InlineData("sum({0}, size) > 3")]
    public void Evaluate_ofAListOfTwentyThousandValues_needsNoDeepStack(string text)
    {
        string list = string.Join(", ", Enumerable.Range(2, 20_000));
        RuleSet rules = Builder().Define("result", string.Format(CultureInfo.InvariantCulture, text, list)).Build();
        Table result = RulePlan.Compile(rules, new DateOnly(2026, 7, 1)).Evaluate(Subjects(), EvaluationOptions.Default with { Definitions = ["result"] }).Table;
        Assert.True(result.Get<BooleanColumn>("result").Values[1]);
    }

    [Theory]
    [InlineData("{0} + {1}")]
    [InlineData("{0} - {1}")]
    [InlineData("{0} * {1}")]
    [InlineData("decimal({0} / {1}, 4)")]
    [InlineData("modulo({0}, {1})")]
    [InlineData("-{0}")]
    [InlineData("abs({0})")]
    [InlineData("{0} ** 3")]
    [InlineData("{0} < {1}")]
    [InlineData("{0} <= {1}")]
    [InlineData("{0} = {1}")]
    [InlineData("max({0}, {1})")]
    [InlineData("min({0}, {1})")]
    [InlineData("decimal({0}, 0)")]
    [InlineData("round up({0}, 1)")]
    [InlineData("round down({0}, 1)")]
    [InlineData("round half up({0}, 0)")]
    [InlineData("round half down({0}, 0)")]
    [InlineData("floor({0})")]
    [InlineData("ceiling({0})")]
    public void Check_ofConstantNumbers_computesWhatTheEvaluationComputes(string form)
    {
        string[] numbers = ["0.00", "0.50", "-0.50", "1.50", "2.50", "-2.50", "3.00", "-7.25", "12.34", "-12.35", "0.01", "99999.99"];
        Parity(form, new RuleType.Number(2, Unit.None), numbers, n => n.StartsWith('-') ? $"({n})" : n, () => new NumberColumnBuilder("x", 2), (b, n) => ((NumberColumnBuilder)b).AppendText(n));
    }

    [Theory]
    [InlineData("{0} + @\"P1M\"")]
    [InlineData("{0} - @\"P13M\"")]
    [InlineData("{0} + @\"-P1Y\"")]
    [InlineData("{0} - {1}")]
    [InlineData("{0} < {1}")]
    [InlineData("date and time({0}) + @\"P1M\"")]
    [InlineData("date and time({0}) - @\"PT1S\"")]
    [InlineData("date(date and time({0}) + @\"PT36H\")")]
    [InlineData("max({0}, {1})")]
    public void Check_ofConstantDates_computesWhatTheEvaluationComputes(string form)
    {
        string[] dates = ["2024-02-29", "2023-02-28", "2024-01-31", "2023-12-31", "2000-03-01", "1999-12-31"];
        Parity(form, new RuleType.Date(), dates, d => $"@\"{d}\"", () => new DateColumnBuilder("x"),
            (b, d) => ((DateColumnBuilder)b).Append(DateOnly.ParseExact(d, "yyyy-MM-dd", CultureInfo.InvariantCulture)));
    }

    private static void Parity(string form, RuleType type, string[] values, Func<string, string> literal, Func<ColumnBuilder> column, Action<ColumnBuilder, string> append)
    {
        var pairs = values.SelectMany(x => values.Select(y => (x, y))).ToArray();
        ColumnBuilder xs = column(), ys = column();
        foreach ((string x, string y) in pairs)
        {
            append(xs, x);
            append(ys, y);
        }

        RuleSet rules = new RuleSetBuilder("a").Input("x", type).Input("y", type).Define("result", string.Format(CultureInfo.InvariantCulture, form, "x", "y")).Build();
        Table table = Table.Create("t", xs.Build().Rename("x"), ys.Build().Rename("y"));
        Column evaluated = RulePlan.Compile(rules, new DateOnly(2026, 7, 1)).Evaluate(table).Table["result"];
        for (int i = 0; i < pairs.Length; i++)
        {
            var builder = new RuleSetBuilder("a").Input("n", new RuleType.Number(0, Unit.None))
                .Define("result", string.Format(CultureInfo.InvariantCulture, form, literal(pairs[i].x), literal(pairs[i].y)));
            var problems = new ProblemList();
            if (builder.TryBuild(problems) is not { } constant)
            {
                string message = problems.Problems.Single().Message;
                Assert.True(message.StartsWith("A division by zero", StringComparison.Ordinal) || message.Contains("64 bits", StringComparison.Ordinal), message);
                Assert.True(evaluated.IsMissing(i));
                continue;
            }

            Column computed = RulePlan.Compile(constant, new DateOnly(2026, 7, 1)).Evaluate(Table.Create("t", NumberColumn.From("n", 0, [0L]))).Table["result"];
            Assert.Equal(Text(evaluated, i), Text(computed, 0));
        }
    }

    // A constant may have fewer decimals than its expression's type has in general.
    private static string? Text(Column column, int row) => column is NumberColumn number ? number[row]?.Normalize().ToString() : column.FormatAt(row);

    private static RuleSetBuilder Builder()
    {
        RuleScope scope = Nodes.Scope();
        var builder = new RuleSetBuilder("a");
        foreach (var input in scope.Inputs) builder.Input(input);
        foreach (var child in scope.Children) builder.Child(child.Name, child.Fields);
        return builder;
    }

    private static Table Subjects()
    {
        var members = Table.Create("members", NumberColumn.From("age", 0, [10L, 70, 0]), NumberColumn.From("wage", 2, [100L, 0, 5000]), BooleanColumn.From("student", [true, false, false]),
            DateColumn.From("birth date", [new DateOnly(2016, 2, 29), new DateOnly(1956, 1, 1), new DateOnly(2026, 1, 1)]), CategoryColumn.From("area", "urban", "rural", null), TextColumn.From("name", "a", null, "b"));
        var cars = Table.Create("cars", NumberColumn.From("value", 0, [5000L]), DateColumn.From("bought", [new DateOnly(2020, 1, 1)]));
        return Table.Create("t", NumberColumn.From("income", 2, [1200000L, 0, -5]), NumberColumn.From("rent", 2, [100L, 200, 300]), NumberColumn.From("size", 0, [0L, 3, 2]),
                NumberColumn.From("ratio", 4, [1L, 10000, 20000]), CategoryColumn.From("area", "urban", null, "rural"), TextColumn.From("region", "4201", "42", null),
                DateColumn.From("applied", [new DateOnly(2024, 2, 29), new DateOnly(2025, 1, 31), new DateOnly(2026, 7, 1)]), TextColumn.From("seen", "2024-02-29T10:00:00", null, "2026-01-01T00:00:00.5"),
                TextColumn.From("note", "abc", "", null), BooleanColumn.From("poor", [true, false, true]), NumberColumn.From("waited", 0, [90000L, 0, 1]), NumberColumn.From("leave", 0, [14L, 0, 1]),
                NumberColumn.From("人均月收入", 2, [61999L, 62000, 0]))
            .WithChild(ChildTable.FromOffsets("members", members, [0, 2, 2, 3])).WithChild(ChildTable.FromOffsets("cars", cars, [0, 0, 1, 1]));
    }
}
