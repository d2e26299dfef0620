using Livelihood.Core.Documents;
using Livelihood.Core.Tables;
using Livelihood.Rules.Evaluation;
using Livelihood.Rules.Syntax;

namespace Livelihood.Rules.Tests.Evaluation.Oracle;

/// <summary>Random expressions over random tables: the plan gives what the oracle gives, cell by cell, for any division of the work.</summary>
public class OraclePropertyTests
{
    private const int ExpressionsPerSet = 12;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Evaluate_randomExpressions_agreesWithOracle(int seed)
    {
        var random = new Random(seed);
        for (int set = 0; set < 25; set++)
        {
            string[] texts = Write(random, out RuleSet rules);
            RulePlan plan = RulePlan.Compile(rules, RandomHouseholds.AsOf);
            Table table = RandomHouseholds.Table(random, random.Next(4) == 0 ? random.Next(4) : random.Next(200));
            RuleResult result = plan.Evaluate(table, new EvaluationOptions { Threads = 1, ChunkRows = 64 });
            for (int i = 0; i < texts.Length; i++) AgreesWithOracle(texts[i], "x" + i, table, result, random);
        }
    }

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    public void Evaluate_anyChunksAndThreads_givesTheSameBytes(int seed)
    {
        var random = new Random(seed);
        for (int set = 0; set < 25; set++)
        {
            _ = Write(random, out RuleSet rules);
            RulePlan plan = RulePlan.Compile(rules, RandomHouseholds.AsOf);
            Table table = RandomHouseholds.Table(random, random.Next(400));
            RuleResult expected = plan.Evaluate(table, new EvaluationOptions { Threads = 1, ChunkRows = 64 });
            foreach ((int threads, int chunk) in new[] { (1, 4096), (1, 128), (3, 64), (2, 192) })
                Same(expected, plan.Evaluate(table, new EvaluationOptions { Threads = threads, ChunkRows = chunk }));
            RuleSession session = plan.OpenSession();
            Same(expected, session.Evaluate(table));
            for (int row = 0; row < table.RowCount; row += 37)
            {
                RuleResult single = session.Evaluate(table.Take([row]));
                foreach (Column column in expected.Table.Columns)
                    Assert.Equal((column.FormatAt(row), column.ReasonAt(row)), (single.Table[column.Name].FormatAt(0), single.Table[column.Name].ReasonAt(0)));
            }
        }
    }

    private static string[] Write(Random random, out RuleSet rules)
    {
        var writer = new ExpressionWriter(random);
        string[] texts = new string[ExpressionsPerSet];
        RuleSetBuilder builder = RandomHouseholds.Builder();
        for (int i = 0; i < texts.Length; i++)
        {
            int depth = random.Next(1, 5);
            texts[i] = (i % 6) switch
            {
                0 or 1 => writer.Truth(depth),
                2 or 3 => writer.Number(depth).Text,
                4 => $"decimal({writer.Quotient(depth)}, 3)",
                _ => random.Next(2) == 0 ? writer.Date(depth) : writer.Text(depth),
            };
            builder = builder.Define("x" + i, texts[i]);
        }
        builder = builder.DefineMember("members", "own", writer.OfMember(2));
        rules = builder.Build();
        return texts;
    }

    private static void AgreesWithOracle(string text, string name, Table table, RuleResult result, Random random)
    {
        var problems = new ProblemList();
        NameSet names = new([.. table.Columns.Select(column => column.Name), "members", .. table.Children["members"].Rows.Columns.Select(column => column.Name)]);
        Expression expression = ExpressionParser.Parse(text, names, problems)!;
        Column column = result.Table[name];
        for (int row = 0; row < table.RowCount; row++)
        {
            OracleValue expected = new OracleEvaluator(table, row, RandomHouseholds.AsOf, name).Evaluate(expression);
            string wanted = expected.IsMissing ? "?" + expected.Reason : Shown(expected, column);
            string found = column.FormatAt(row) ?? "?" + column.ReasonAt(row);
            if (wanted != found) Assert.Fail($"{text}\nrow {row}: expected {wanted}, found {found}\n{string.Join("\n", expected.Causes)}");
            if (expected.IsMissing && random.Next(20) == 0 && !Plain(expected.Causes).SequenceEqual(Plain(result.Causes(row, name))))
                Assert.Fail($"{text}\nrow {row}: causes expected\n{string.Join("\n", expected.Causes)}\nfound\n{string.Join("\n", result.Causes(row, name))}");
        }
    }

    // Equal parts of two definitions are one, and a fault in it has the name of the definition that is nothing but that part, if there is one. A part of a
    // member's condition that looks at the subject only is computed once for the subject.
    private static IEnumerable<MissingCause> Plain(IEnumerable<MissingCause> causes)
        => causes.Select(cause => cause.Kind == MissingCauseKind.Input ? cause : cause with { Name = "", Child = null, Row = 0 }).Distinct();

    private static string Shown(OracleValue value, Column column) => value.Kind switch
    {
        OracleKind.Number => NumberColumn.From("n", ((NumberColumn)column).Scale, [(long)value.Units(((NumberColumn)column).Scale)]).FormatAt(0)!,
        OracleKind.Truth => value.IsTrue ? "true" : "false",
        OracleKind.Date => DateOnly.FromDayNumber((int)value.Over).ToString("yyyy-MM-dd"),
        _ => value.Text!,
    };

    private static void Same(RuleResult expected, RuleResult found)
    {
        Assert.Equal(expected.Faults, found.Faults);
        Table members = found.Table.Children["members"].Rows;
        foreach (Column column in (Column[])[.. expected.Table.Columns, .. expected.Table.Children["members"].Rows.Columns])
        {
            Column other = column.Name == "own" ? members[column.Name] : found.Table[column.Name];
            Assert.Equal(column.MissingCount, other.MissingCount);
            for (int row = 0; row < column.Count; row++)
                if (column.FormatAt(row) != other.FormatAt(row) || column.ReasonAt(row) != other.ReasonAt(row)) Assert.Fail($"{column.Name}, row {row}");
        }
    }
}
