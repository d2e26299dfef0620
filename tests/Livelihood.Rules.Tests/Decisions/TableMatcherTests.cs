using FsCheck.Fluent;
using Livelihood.Rules.Checking.Internal;
using Livelihood.Rules.Decisions;
using Livelihood.Rules.Decisions.Internal;
using Livelihood.Testing;

namespace Livelihood.Rules.Tests.Decisions;

public sealed class TableMatcherTests
{
    private const int Records = 90;

    [Theory]
    [InlineData(HitPolicy.Unique)]
    [InlineData(HitPolicy.Any)]
    [InlineData(HitPolicy.First)]
    [InlineData(HitPolicy.Priority)]
    public void Match_ofRandomTables_equalsTheReference(HitPolicy policy)
        => Property.Check(Gen.Choose(0, int.MaxValue - 1), seed =>
        {
            CheckedTable table = new RandomTable(seed, policy).Table;
            TableLayout layout = TableLayout.Of(table);
            var records = new RandomRecords(table, layout, Records, seed, seed % 3 == 0 ? 0 : 0.12);
            var plain = new PlainMatcher(table);
            var workspace = new MatchWorkspace();
            int[] hits = new int[Records];
            layout.Matcher.Match(records.Columns, hits, workspace);
            Check(table, records, plain, hits, -1);
            for (int output = 0; output < table.Outputs.Count; output++)
            {
                int[] narrowed = [.. hits];
                layout.Matcher.Narrow(records.Columns, output, narrowed, workspace);
                Check(table, records, plain, narrowed, output);
            }

            return true;
        }, 120);

    [Theory]
    [InlineData(HitPolicy.CollectSum)]
    [InlineData(HitPolicy.CollectMin)]
    [InlineData(HitPolicy.CollectMax)]
    [InlineData(HitPolicy.CollectCount)]
    public void Collect_ofRandomTables_equalsTheReference(HitPolicy policy)
        => Property.Check(Gen.Choose(0, int.MaxValue - 1), seed =>
        {
            CheckedTable table = new RandomTable(seed, policy).Table;
            TableLayout layout = TableLayout.Of(table);
            var records = new RandomRecords(table, layout, Records, seed, 0.1);
            var plain = new PlainMatcher(table);
            long[] values = new long[Records];
            int[] states = new int[Records];
            MatchColumn[] outputs = [.. table.Rows.Select(r => new MatchColumn { Values = new[] { ((ConstantNode)r.Outputs[0]).Bits } })];
            layout.Matcher.Collect(records.Columns, outputs, values, states, new MatchWorkspace());
            for (int r = 0; r < Records; r++)
                Assert.True(plain.Collect(records.Values[r]) == (values[r], states[r]), $"{plain.Collect(records.Values[r])}, not {values[r]}, {states[r]}: {PlainMatcher.Describe(table, records.Values[r])}");
            return true;
        }, 80);

    [Theory]
    [InlineData(HitPolicy.Unique)]
    [InlineData(HitPolicy.Any)]
    [InlineData(HitPolicy.First)]
    [InlineData(HitPolicy.Priority)]
    public void Match_ofTablesOfManyRows_equalsTheReference(HitPolicy policy)
        => Property.Check(Gen.Choose(0, int.MaxValue - 1), seed =>
        {
            CheckedTable table = new RandomTable(seed, policy, mostRows: 300, mostInputs: 6, conditions: false).Table;
            TableLayout layout = TableLayout.Of(table);
            var records = new RandomRecords(table, layout, Records, seed, 0.01);
            var plain = new PlainMatcher(table);
            int[] hits = new int[Records];
            layout.Matcher.Match(records.Columns, hits, new MatchWorkspace());
            Check(table, records, plain, hits, -1);
            return true;
        }, 8);

    [Fact]
    public void Rows_ofARecord_areThoseThatApplyAndThoseThatCould()
        => Property.Check(Gen.Choose(0, int.MaxValue - 1), seed =>
        {
            CheckedTable table = new RandomTable(seed, HitPolicy.First).Table;
            TableLayout layout = TableLayout.Of(table);
            var records = new RandomRecords(table, layout, Records, seed, 0.2);
            var workspace = new MatchWorkspace();
            int[] hits = new int[Records], certain = new int[table.Rows.Count], possible = new int[table.Rows.Count];
            layout.Matcher.Match(records.Columns, hits, workspace);
            for (int r = 0; r < Records; r++)
            {
                int sure = layout.Matcher.Rows(records.Columns, r, false, certain, workspace), open = layout.Matcher.Rows(records.Columns, r, true, possible, workspace);
                if (!certain.AsSpan(0, sure).ToArray().All(possible.AsSpan(0, open).ToArray().Contains)) return false;
                if (hits[r] >= 0 && !possible.AsSpan(0, open).Contains(hits[r])) return false;
                if (records.Values[r].Values.All(v => v is not null) && hits[r] >= 0 && certain[0] != hits[r]) return false;
            }

            return true;
        }, 100);

    [Fact]
    public void Match_afterTheFirstBatch_allocatesNothing()
    {
        CheckedTable table = new RandomTable(7, HitPolicy.First, mostRows: 200, mostInputs: 5).Table;
        TableLayout layout = TableLayout.Of(table);
        var records = new RandomRecords(table, layout, 1000, 7, 0.05);
        var workspace = new MatchWorkspace();
        int[] hits = new int[1000];
        layout.Matcher.Match(records.Columns, hits, workspace);
        long before = GC.GetAllocatedBytesForCurrentThread();
        layout.Matcher.Match(records.Columns, hits, workspace);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    /// <summary>Where inputs are missing, any of several rows that give the same may be named.</summary>
    private static void Check(CheckedTable table, RandomRecords records, PlainMatcher plain, int[] hits, int output)
    {
        for (int r = 0; r < hits.Length; r++)
        {
            int expected = plain.Match(records.Values[r], output), found = hits[r];
            bool same = expected == found
                || (records.Values[r].ContainsValue(null) && expected is Hits.None or >= 0 && found is Hits.None or >= 0 && plain.Same(expected, found, output));
            Assert.True(same, $"{expected}, not {found}: {PlainMatcher.Describe(table, records.Values[r])}");
        }
    }
}
