using Livelihood.Core.Tables;
using Livelihood.Rules.Declaring;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Tests.Evaluation.Oracle;

/// <summary>Random tables with everything that <see cref="ExpressionWriter"/> names: missing cells of all reasons, numbers near 64 bits, leap days, 0 to 5 members.</summary>
internal static class RandomHouseholds
{
    public static readonly DateOnly AsOf = new(2026, 2, 28);

    public static RuleSetBuilder Builder() => new RuleSetBuilder("random")
        .Input("size", Number(0)).Input("income", Number(2)).Input("rate", Number(4)).Input("huge", Number(0)).Input("huge money", Number(2))
        .Input("poor", new RuleType.Boolean()).Input("sick", new RuleType.Boolean())
        .Input("area", new RuleType.Category(["urban", "rural"])).Input("note", new RuleType.Text())
        .Input("applied", new RuleType.Date()).Input("moved", new RuleType.Date())
        .Child("members", [Field("age", Number(0)), Field("wage", Number(2)), Field("pupil", new RuleType.Boolean()), Field("born", new RuleType.Date()), Field("job", new RuleType.Text())]);

    public static Table Table(Random random, int rows)
    {
        int[] offsets = new int[rows + 1];
        for (int row = 0; row < rows; row++) offsets[row + 1] = offsets[row] + (random.Next(4) == 0 ? 0 : random.Next(6));
        bool complete = random.Next(3) == 0;
        Table members = Core.Tables.Table.Create(
            "members",
            Numbers(random, "age", 0, offsets[^1], complete, () => random.Next(-1, 100)),
            Numbers(random, "wage", 2, offsets[^1], complete, () => random.Next(50) == 0 ? Huge(random) : random.Next(500_000)),
            Truths(random, "pupil", offsets[^1], complete),
            Dates(random, "born", offsets[^1], complete),
            Notes(random, "job", offsets[^1], complete));
        return Core.Tables.Table.Create(
                "households",
                Numbers(random, "size", 0, rows, complete, () => random.Next(-2, 9)),
                Numbers(random, "income", 2, rows, complete, () => random.Next(-100, 1_000_000)),
                Numbers(random, "rate", 4, rows, complete, () => random.Next(-20_000, 20_000)),
                Numbers(random, "huge", 0, rows, complete, () => random.Next(2) == 0 ? Huge(random) : random.Next(10)),
                Numbers(random, "huge money", 2, rows, complete, () => random.Next(2) == 0 ? Huge(random) : random.Next(10_000)),
                Truths(random, "poor", rows, complete),
                Truths(random, "sick", rows, complete),
                Areas(random, rows, complete),
                Notes(random, "note", rows, complete),
                Dates(random, "applied", rows, complete),
                Dates(random, "moved", rows, complete))
            .WithChild(ChildTable.FromOffsets("members", members, offsets));
    }

    private static RuleType.Number Number(int scale) => new RuleType.Number(scale, Unit.None);

    private static RuleField Field(string name, RuleType type) => new() { Name = name, Type = type };

    private static long Huge(Random random) => random.Next(5) switch
    {
        0 => long.MaxValue - random.Next(3),
        1 => long.MinValue + random.Next(3),
        2 => random.NextInt64(),
        3 => -random.NextInt64(),
        _ => random.NextInt64() >> random.Next(40),
    };

    private static Column Fill(Random random, ColumnBuilder builder, int rows, bool complete, Action append)
    {
        bool plain = random.Next(3) == 0;
        for (int row = 0; row < rows; row++)
        {
            if (!complete && random.Next(6) == 0) builder.AppendMissing(plain ? MissingReason.NotProvided : (MissingReason)random.Next(1, 7));
            else append();
        }
        return builder.Build();
    }

    private static Column Numbers(Random random, string name, int scale, int rows, bool complete, Func<long> value)
    {
        var builder = new NumberColumnBuilder(name, scale);
        return Fill(random, builder, rows, complete, () => builder.AppendUnits(value()));
    }

    private static Column Truths(Random random, string name, int rows, bool complete)
    {
        var builder = new BooleanColumnBuilder(name);
        return Fill(random, builder, rows, complete, () => builder.Append(random.Next(2) == 0));
    }

    private static Column Dates(Random random, string name, int rows, bool complete)
    {
        var builder = new DateColumnBuilder(name);
        return Fill(random, builder, rows, complete, () => builder.Append(random.Next(6) switch
        {
            0 => new DateOnly(1996 + (4 * random.Next(8)), 2, 29),
            1 => AsOf.AddDays(random.Next(-2, 3)),
            2 => new DateOnly(random.Next(1990, 2030), random.Next(1, 13), 28),
            _ => new DateOnly(1950, 1, 1).AddDays(random.Next(30_000)),
        }));
    }

    private static Column Areas(Random random, int rows, bool complete)
    {
        var builder = new CategoryColumnBuilder("area");
        return Fill(random, builder, rows, complete, () => builder.Append(random.Next(2) == 0 ? "rural" : "urban"));
    }

    private static Column Notes(Random random, string name, int rows, bool complete)
    {
        var builder = new TextColumnBuilder(name);
        return Fill(random, builder, rows, complete, () => builder.Append(new[] { "", "a", "A", "bo", "Ada", "é😀" }[random.Next(6)]));
    }
}
