using System.Globalization;
using FsCheck.Fluent;
using Livelihood.Rules.Checking.Internal;
using Livelihood.Rules.Decisions;
using Livelihood.Rules.Proving;
using Livelihood.Rules.Tests.Decisions;
using Livelihood.Testing;

namespace Livelihood.Rules.Tests.Proving;

/// <summary>The prover's verdict is what looking at every input shows.</summary>
public sealed class TableProverPropertyTests
{
    private static readonly ProofOptions Options = new() { MaxDefects = 1000, MaxGaps = 4 };

    [Theory]
    [InlineData(HitPolicy.Unique)]
    [InlineData(HitPolicy.Any)]
    [InlineData(HitPolicy.First)]
    [InlineData(HitPolicy.Priority)]
    public void Prove_ofRandomTables_findsWhatLookingAtEveryInputFinds(HitPolicy policy)
        => Property.Check(Gen.Choose(0, int.MaxValue - 1), seed =>
        {
            CheckedTable table = new RandomTable(seed, policy, mostRows: 5, mostInputs: 3).Table;
            ProofReport report = TableProver.Prove(table, new Dictionary<string, Rules.Parameters.Parameter>(), new DateOnly(2026, 7, 1), options: Options);
            var plain = new PlainMatcher(table);
            TypedNode[] nodes = [.. table.Inputs.Concat(table.Conditions.SelectMany(c => c).OfType<TypedNode>().Distinct())];
            List<List<int>> hits = [.. plain.AllWorlds(nodes).Select(plain.Applying)];
            CheckGaps(table, report, hits);
            CheckRows(table, report, hits);
            CheckOverlaps(table, report, hits, plain);
            CheckClaims(table, report, plain, nodes);
            CheckExamples(table, report, plain, nodes);
            return true;
        }, 80);

    private static void CheckGaps(CheckedTable table, ProofReport report, List<List<int>> hits)
    {
        bool expected = table.Defaults.Any(d => d is null) && hits.Exists(h => h.Count == 0);
        Assert.Equal(expected, report.Defects.Any(d => d.Kind == DefectKind.Gap));
    }

    private static void CheckRows(CheckedTable table, ProofReport report, List<List<int>> hits)
    {
        IEnumerable<string> never = Enumerable.Range(0, table.Rows.Count).Where(r => !hits.Exists(h => h.Contains(r))).Select(r => "r" + r);
        Assert.Equal(never, report.Defects.Where(d => d.Kind == DefectKind.CellNeverHolds).Select(d => d.Rows[0]));
        if (table.Policy is not (HitPolicy.First or HitPolicy.Priority)) return;
        int Rank(int row) => table.Policy == HitPolicy.First ? row : table.RowsByPriority.ToList().IndexOf(row);
        HashSet<int> chosen = [.. hits.Where(h => h.Count > 0).Select(h => h.MinBy(Rank))];
        IEnumerable<string> masked = Enumerable.Range(0, table.Rows.Count).Where(r => hits.Exists(h => h.Contains(r)) && !chosen.Contains(r)).Select(r => "r" + r);
        Assert.Equal(masked, report.Defects.Where(d => d.Kind == DefectKind.MaskedRow).Select(d => d.Rows[0]).Order());
    }

    private static void CheckOverlaps(CheckedTable table, ProofReport report, List<List<int>> hits, PlainMatcher plain)
    {
        var expected = new HashSet<(string, string)>();
        if (table.Policy is HitPolicy.Unique or HitPolicy.Any)
            foreach (List<int> rows in hits)
                foreach (int a in rows)
                    foreach (int b in rows)
                        if (a < b && (table.Policy == HitPolicy.Unique || !plain.Same(a, b, -1))) expected.Add(("r" + a, "r" + b));
        Assert.Equal(expected.Order(), report.Defects.Where(d => d.Kind == DefectKind.Overlap).Select(d => (d.Rows[0], d.Rows[1])).Order());
    }

    private static void CheckClaims(CheckedTable table, ProofReport report, PlainMatcher plain, TypedNode[] nodes)
    {
        foreach (MonotoneClaim claim in table.Source.Monotone)
        {
            TypedNode input = table.Inputs.First(n => ((InputNode)n).Name == claim.Input);
            int index = table.Inputs.ToList().IndexOf(input);
            bool isOpen = report.NotProved.Any(t => t.Contains($" with {claim.Input}:", StringComparison.Ordinal));
            Assert.True(table.Conditions.Any(c => c[index] is not null) == isOpen, $"{claim}\n{report}");
            if (isOpen) continue;
            bool refuted = plain.AllWorlds(nodes).Where(w => w[input] is Fraction)
                .GroupBy(w => string.Join(';', w.Where(v => v.Key != input).Select(v => v.Value == PlainMatcher.Missing ? "missing" : v.Value)))
                .Any(group => IsRefuted([.. group.OrderBy(w => (Fraction)w[input]).Select(w => Given(table, plain.Choose(plain.Applying(w)))).OfType<long>()], claim.Direction));
            bool found = report.Defects.Any(d => d.Kind == DefectKind.NotMonotone && d.Message.Contains($" as {claim.Input} rises", StringComparison.Ordinal)
                && IsRefuted([.. new[] { 1, 3 }.Select(at => Number(d.Message, at))], claim.Direction));
            Assert.True(refuted == found, $"{claim}: {refuted}\n{report}\n{PlainMatcher.Describe(table, plain.AllWorlds(nodes).First()!)}");
        }
    }

    private static long? Given(CheckedTable table, int row)
        => row == Rules.Decisions.Internal.Hits.Conflict ? null : ((ConstantNode?)(row < 0 ? table.Defaults[0] : table.Rows[row].Outputs[0]))?.Bits;

    private static bool IsRefuted(long[] outcomes, MonotoneDirection direction)
        => outcomes.Where((outcome, i) => outcomes.Take(i).Any(before => direction == MonotoneDirection.Rising ? before > outcome : before < outcome)).Any();

    /// <summary>The outcomes in <c>out0 goes from 2 to 1 as ...</c>.</summary>
    private static long Number(string message, int word) => long.Parse(message.Split(' ')[2 + word], CultureInfo.InvariantCulture);

    /// <summary>Every counter-example, evaluated, shows its defect.</summary>
    private static void CheckExamples(CheckedTable table, ProofReport report, PlainMatcher plain, TypedNode[] nodes)
    {
        Dictionary<TypedNode, object> any = plain.AllWorlds(nodes).First();
        foreach (Defect defect in report.Defects.Where(d => d.Example.Count > 0))
        {
            var world = new Dictionary<TypedNode, object>(any);
            foreach (ExampleValue value in defect.Example.Where(v => v.Value != ExampleValue.Any))
                world[nodes.First(n => ((InputNode)n).Name == value.Input || value.Input.EndsWith($"({((InputNode)n).Name})", StringComparison.Ordinal))] = Read(value.Value);
            List<int> rows = plain.Applying(world);
            bool shown = defect.Kind switch
            {
                DefectKind.Gap => rows.Count == 0,
                DefectKind.Overlap => defect.Rows.All(r => rows.Contains(int.Parse(r[1..], CultureInfo.InvariantCulture))),
                DefectKind.MaskedRow => rows.Contains(int.Parse(defect.Rows[0][1..], CultureInfo.InvariantCulture)) && "r" + plain.Choose(rows) != defect.Rows[0],
                _ => true,
            };
            Assert.True(shown, $"{defect}\n{string.Join(", ", rows)}\n{PlainMatcher.Describe(table, world!)}");
        }
    }

    private static object Read(string text)
    {
        if (text == "null") return PlainMatcher.Missing;
        if (text is "true" or "false") return text == "true";
        if (text[0] == '"') return text[1..^1];
        int point = text.IndexOf('.', StringComparison.Ordinal);
        int scale = point < 0 ? 0 : text.Length - point - 1;
        return Fraction.Of(long.Parse(text.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture), scale);
    }
}
