using System.Text;
using Livelihood.Core.Tables;
using Livelihood.Rules;
using Livelihood.Rules.Evaluation;

namespace Livelihood.Benchmarks.Rules;

/// <summary>Measures decision tables of six inputs.</summary>
internal static class TableRun
{
    public static void Measure(int rows, int repeat)
    {
        Console.WriteLine($"decision tables of 6 inputs, {rows:N0} rows of data");
        foreach (int size in new[] { 64, 3700 })
        {
            RulePlan plan = RulePlan.Compile(RuleSet.Parse(Document(size), []), EligibilityData.AsOf);
            Table table = Data(rows);
            var stage = new Stage();
            _ = plan.Evaluate(table, new EvaluationOptions { Threads = 1 });
            for (int i = 0; i < repeat; i++) stage.Time(rows, () => plan.Evaluate(table, new EvaluationOptions { Threads = 1 }));
            stage.Print($"{size} rows × 6 inputs, hit policy first", "row");
        }
    }

    private static string Document(int size)
    {
        var random = new Random(9);
        var text = new StringBuilder("""{ "kind": "livelihood/rules", "id": "t", "version": "1", "inputs": { """);
        for (int i = 0; i < 4; i++) text.Append($"\"n{i}\": {{ \"type\": \"number\", \"scale\": 2 }}, ");
        text.Append(""" "area": { "type": "category", "values": ["urban", "rural", "town"] }, "poor": { "type": "boolean" } }, "tables": { "t": { "hitPolicy": "first", "inputs": [ """);
        text.Append(string.Join(", ", new[] { "n0", "n1", "n2", "n3", "area", "poor" }.Select(name => $"{{ \"if\": \"{name}\" }}")));
        text.Append(""" ], "outputs": [ { "name": "t", "default": "-1" } ], "rows": [ """);
        for (int row = 0; row < size; row++)
        {
            string[] cells = [.. Enumerable.Range(0, 4).Select(_ => random.Next(5) == 0 ? "-" : Range(random)),
                random.Next(2) == 0 ? "-" : new[] { "\\\"urban\\\"", "\\\"rural\\\"", "\\\"town\\\"" }[random.Next(3)], random.Next(2) == 0 ? "-" : random.Next(2) == 0 ? "true" : "false"];
            text.Append(row == 0 ? "" : ", ").Append($"{{ \"when\": [{string.Join(", ", cells.Select(cell => $"\"{cell}\""))}], \"then\": [\"{row}\"] }}");
        }
        return text.Append(" ] } } }").ToString();
    }

    private static string Range(Random random)
    {
        int low = random.Next(900);
        return $"[{low}..{low + random.Next(20, 300)})";
    }

    private static Table Data(int rows)
    {
        var random = new Random(10);
        var columns = new List<Column>();
        for (int i = 0; i < 4; i++)
        {
            long[] values = new long[rows];
            for (int row = 0; row < rows; row++) values[row] = random.Next(120_000);
            columns.Add(NumberColumn.From($"n{i}", 2, values));
        }
        ushort[] areas = new ushort[rows];
        bool[] poor = new bool[rows];
        for (int row = 0; row < rows; row++) (areas[row], poor[row]) = ((ushort)random.Next(3), random.Next(2) == 0);
        columns.Add(CategoryColumn.FromCodes("area", ["urban", "rural", "town"], areas));
        columns.Add(BooleanColumn.From("poor", poor));
        return Table.Create("data", columns);
    }
}
