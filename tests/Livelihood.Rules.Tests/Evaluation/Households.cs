using Livelihood.Core.Tables;
using Livelihood.Rules.Declaring;
using Livelihood.Rules.Evaluation;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Tests.Evaluation;

/// <summary>A small set of rules and tables that tests of the evaluation share.</summary>
internal static class Households
{
    public static readonly DateOnly AsOf = new(2026, 7, 1);

    public static RuleType Number(int scale = 0) => new RuleType.Number(scale, Unit.None);

    public static RuleSetBuilder Builder() => new RuleSetBuilder("households")
        .Input("income", Number(2))
        .Input("rent", Number(2))
        .Input("owns car", new RuleType.Boolean())
        .Input("area", new RuleType.Category(["urban", "rural"]))
        .Input("note", new RuleType.Text())
        .Input("applied", new RuleType.Date())
        .Child("members", [Field("age", Number()), Field("wage", Number(2)), Field("pupil", new RuleType.Boolean()), Field("born", new RuleType.Date())]);

    public static RulePlan Plan(params (string Name, string Expression)[] definitions)
    {
        RuleSetBuilder builder = Builder();
        foreach ((string name, string expression) in definitions) builder = builder.Define(name, expression);
        return RulePlan.Compile(builder.Build(), AsOf);
    }

    /// <summary>Four households with 2, 0, 3 and 1 members, and missing cells of several reasons.</summary>
    public static Table Table()
    {
        NumberColumnBuilder income = new("income", 2);
        income.AppendUnits(1_000_00);
        income.AppendUnits(2_500_50);
        income.AppendMissing(MissingReason.Stale);
        income.AppendUnits(0);
        BooleanColumnBuilder car = new("owns car");
        car.Append(false);
        car.Append(true);
        car.AppendMissing(MissingReason.NotAsked);
        car.AppendMissing();
        NumberColumnBuilder ages = new("age", 0);
        foreach (long age in new long[] { 34, 5, 70, 15 }) ages.AppendUnits(age);
        ages.AppendMissing(MissingReason.Conflicting);
        ages.Append(15);
        Table members = Core.Tables.Table.Create(
            "members",
            ages.Build(),
            NumberColumn.From("wage", 2, [800_00, 0, 120_00, 0, 10_00, 55_55]),
            BooleanColumn.From("pupil", [false, true, false, true, false, true]),
            DateColumn.From("born", [new(1992, 1, 1), new(2021, 3, 3), new(1956, 2, 29), new(2011, 7, 1), new(2000, 1, 1), new(2011, 6, 30)]));
        return Core.Tables.Table.Create(
                "households",
                income.Build(),
                NumberColumn.From("rent", 2, [300_00, 0, 100_00, 40_00]),
                car.Build(),
                CategoryColumn.From("area", "urban", "rural", "urban", null),
                TextColumn.From("note", "Ada", "bo", null, "Ada"),
                DateColumn.From("applied", [new(2026, 1, 31), new(2026, 7, 1), new(2025, 12, 1), new(2024, 2, 29)]))
            .WithChild(ChildTable.FromOffsets("members", members, [0, 2, 2, 5, 6]));
    }

    public static string[] Cells(RuleResult result, string definition)
    {
        Column column = result.Table[definition];
        return [.. Enumerable.Range(0, column.Count).Select(row => column.FormatAt(row) ?? "?" + column.ReasonAt(row))];
    }

    public static string[] Evaluate(string expression) => Cells(Plan(("x", expression)).Evaluate(Table()), "x");

    private static RuleField Field(string name, RuleType type) => new() { Name = name, Type = type };
}
