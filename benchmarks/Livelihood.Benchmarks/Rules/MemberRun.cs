using Livelihood.Core.Tables;
using Livelihood.Rules;
using Livelihood.Rules.Declaring;
using Livelihood.Rules.Evaluation;
using Livelihood.Rules.Types;

namespace Livelihood.Benchmarks.Rules;

/// <summary>Measures what is said of the members of households.</summary>
internal static class MemberRun
{
    public static void Measure(int members, int repeat)
    {
        var random = new Random(8);
        var offsets = new List<int> { 0 };
        while (offsets[^1] < members) offsets.Add(Math.Min(members, offsets[^1] + random.Next(1, 7)));
        long[] ages = new long[members];
        long[] wages = new long[members];
        for (int i = 0; i < members; i++) (ages[i], wages[i]) = (random.Next(100), random.Next(900_000));
        Table rows = Table.Create("members", NumberColumn.From("age", 0, ages), NumberColumn.From("wage", 2, wages));
        Table table = Table.Create("households", BooleanColumn.From("any", new bool[offsets.Count - 1]))
            .WithChild(ChildTable.FromOffsets("members", rows, [.. offsets]));
        Console.WriteLine($"members, {members:N0} of {table.RowCount:N0} households");
        int[] starts = [.. offsets];
        var plain = new Stage();
        _ = PlainCount.Under16(ages, starts);
        for (int i = 0; i < repeat; i++) plain.Time(members, () => PlainCount.Under16(ages, starts));
        plain.Print("count(members[age < 16]) as a loop over arrays", "member");
        foreach (string text in new[] { "count(members[age < 16])", "sum(members.wage)", "sum(members[age < 16].wage)", "some m in members satisfies m.age >= 60 and m.wage = 0" })
        {
            RuleSet set = new RuleSetBuilder("members").Child("members", new RuleField { Name = "age", Type = new RuleType.Number(0, Unit.None) }, new RuleField { Name = "wage", Type = new RuleType.Number(2, Unit.None) })
                .Define("x", text).Build();
            RulePlan plan = RulePlan.Compile(set, EligibilityData.AsOf);
            var stage = new Stage();
            _ = plan.Evaluate(table, new EvaluationOptions { Threads = 1 });
            for (int i = 0; i < repeat; i++) stage.Time(members, () => plan.Evaluate(table, new EvaluationOptions { Threads = 1 }));
            stage.Print(text, "member");
        }
    }
}
