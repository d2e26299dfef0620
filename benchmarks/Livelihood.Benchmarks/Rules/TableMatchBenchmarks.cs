using BenchmarkDotNet.Attributes;
using Livelihood.Rules.Checking.Internal;
using Livelihood.Rules.Decisions;
using Livelihood.Rules.Decisions.Internal;
using Livelihood.Rules.Types;

namespace Livelihood.Benchmarks.Rules;

/// <summary>Finding the row of a decision table with 6 inputs, per record: by intervals and sets of rows, and row by row.</summary>
[MemoryDiagnoser]
public class TableMatchBenchmarks
{
    private const int Records = 4096;
    private const int Inputs = 6;
    private const int Range = 10_000;

    private readonly MatchWorkspace _workspace = new();
    private readonly int[] _hits = new int[Records];
    private MatchColumn[] _columns = [];
    private long[][] _values = [];
    private (long Low, long High)[][] _cells = [];
    private TableMatcher _matcher = null!;

    /// <summary>How many rows the table has.</summary>
    [Params(64, 3700)]
    public int Rows { get; set; }

    /// <summary>The hit policy; unique has to look on after the first row.</summary>
    [Params(HitPolicy.First, HitPolicy.Unique)]
    public HitPolicy Policy { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(1);
        _values = [.. Enumerable.Range(0, Inputs).Select(_ => Enumerable.Range(0, Records).Select(_ => (long)random.Next(Range)).ToArray())];
        _cells = [.. Enumerable.Range(0, Rows).Select(_ => Enumerable.Range(0, Inputs).Select(_ => Cell(random)).ToArray())];
        _columns = [.. _values.Select(v => new MatchColumn { Values = v })];
        KeySpace space = KeySpace.Of(new RuleType.Number(0, Unit.None), Array.Empty<CheckedCell>())!;
        MatcherColumn[] columns = [.. Enumerable.Range(0, Inputs).Select(i => new MatcherColumn(
            space, [.. _cells.Select(row => row[i].Low == long.MinValue ? null : new[] { new KeyRange(row[i].Low, row[i].High) })], null, null))];
        int[] order = [.. Enumerable.Range(0, Rows)];
        _matcher = new TableMatcher(Policy, columns, order, new RowClasses([[.. order, -1]]));
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Records)]
    public void RowByRow()
    {
        for (int r = 0; r < Records; r++) _hits[r] = Policy == HitPolicy.First ? First(r) : Unique(r);
    }

    [Benchmark(OperationsPerInvoke = Records)]
    public void Matched() => _matcher.Match(_columns, _hits, _workspace);

    // Of 3,700 such rows about one applies to a record, so that looking row by row cannot stop early.
    private static (long, long) Cell(Random random)
    {
        if (random.Next(4) == 0) return (long.MinValue, long.MaxValue);
        int low = random.Next(Range);
        return (low, low + random.Next(Range / 50));
    }

    private int First(int record)
    {
        for (int row = 0; row < _cells.Length; row++)
            if (Holds(row, record)) return row;
        return Hits.None;
    }

    private int Unique(int record)
    {
        int found = Hits.None;
        for (int row = 0; row < _cells.Length; row++)
        {
            if (!Holds(row, record)) continue;
            if (found >= 0) return Hits.Conflict;
            found = row;
        }

        return found;
    }

    private bool Holds(int row, int record)
    {
        (long Low, long High)[] cells = _cells[row];
        for (int i = 0; i < cells.Length; i++)
            if (_values[i][record] < cells[i].Low || _values[i][record] > cells[i].High) return false;
        return true;
    }
}
