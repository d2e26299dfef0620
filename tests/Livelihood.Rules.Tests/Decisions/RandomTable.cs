using Livelihood.Rules.Checking.Internal;
using Livelihood.Rules.Decisions;
using Livelihood.Rules.Decisions.Internal;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Tests.Decisions;

/// <summary>Makes small random tables of every kind of input and cell, already checked.</summary>
internal sealed class RandomTable
{
    private static readonly string[] Codes = ["rural", "urban", "town"];

    private readonly Random _random;
    private readonly InputNode[] _conditions;

    public RandomTable(int seed, HitPolicy policy, int mostRows = 6, int mostInputs = 4, bool conditions = true)
    {
        _random = new Random(seed);
        int inputs = _random.Next(1, mostInputs + 1), rows = _random.Next(1, mostRows + 1), outputs = policy < HitPolicy.CollectSum ? _random.Next(1, 3) : 1;
        _conditions = [.. Enumerable.Range(0, 3).Select(i => new InputNode("c" + i, new RuleType.Boolean(), 0, default))];
        TypedNode[] nodes = [.. Enumerable.Range(0, inputs).Select(Input)];
        bool[] nulls = [.. nodes.Select(_ => _random.Next(4) == 0)];
        CheckedCell?[] allowed = [.. nodes.Select(n => _random.Next(4) == 0 ? Cell(n, false, false) : null)];
        CheckedRow[] made = [.. Enumerable.Range(0, rows).Select(_ => new CheckedRow(
            [.. nodes.Select((n, i) => _random.Next(3) == 0 ? Any : Cell(n, nulls[i], conditions && !nulls[i] && _random.Next(6) == 0))],
            [.. Enumerable.Range(0, outputs).Select(_ => Number(_random.Next(3), 0))]))];
        int[] priority = [.. Enumerable.Range(0, rows).OrderBy(_ => _random.Next())];
        Table = new CheckedTable
        {
            Name = "table",
            Source = Source(nodes, made, policy, outputs),
            Policy = policy,
            Inputs = nodes,
            // Allowed values of which there are none are a problem of the document.
            Allowed = [.. allowed.Select((a, i) => a is null or { IsAny: true } || !SomeValue(nodes[i].Type, a) ? null : a)],
            Outputs = [.. Enumerable.Range(0, outputs).Select(i => new CheckedOutput("out" + i, new RuleType.Number(0, Unit.None), []))],
            Rows = made,
            Conditions = [.. made.Select(row => row.Cells.Select(c => c.Conditions.Count > 0 ? c.Conditions[0] : null).ToArray())],
            Defaults = [.. Enumerable.Range(0, outputs).Select(_ => _random.Next(2) == 0 ? Number(_random.Next(3), 0) : null)],
            RowsByPriority = priority,
            Operands = [],
        };
    }

    public static CheckedCell Any { get; } = new(false, [], [], false);

    public CheckedTable Table { get; }

    public static ConstantNode Number(long bits, int scale) => new(new RuleType.Number(scale, Unit.None), bits, null, false, default);

    public static ConstantNode Text(string text) => new(new RuleType.Category(Codes), 0, text, false, default);

    private static DecisionTable Source(TypedNode[] nodes, CheckedRow[] rows, HitPolicy policy, int outputs) => new()
    {
        Name = "table",
        Policy = policy,
        Inputs = [.. nodes.Select(n => new DecisionInput { Expression = ((InputNode)n).Name })],
        Outputs = [.. Enumerable.Range(0, outputs).Select(i => new DecisionOutput { Name = "out" + i })],
        Monotone = [.. nodes.Where(n => n.Type is RuleType.Number).SelectMany(n => new[] { MonotoneDirection.Rising, MonotoneDirection.Falling }
            .Select(d => new MonotoneClaim { Input = ((InputNode)n).Name, Output = "out0", Direction = d }))],
        Rows = [.. rows.Select((row, r) => new DecisionRow
        {
            Id = "r" + r,
            Cells = [.. row.Cells.Select(c => c.Conditions.Count > 0 ? ((InputNode)c.Conditions[0]).Name : "?")],
            Outputs = [.. row.Outputs.Select(o => "?")],
        })],
    };

    private static bool SomeValue(RuleType type, CheckedCell cell)
    {
        KeySpace space = KeySpace.Of(type, [cell])!;
        return space.Ranges(cell).Any(r => r.First <= space.Domain.Last && space.Domain.First <= r.Last);
    }

    private TypedNode Input(int i)
    {
        RuleType type = _random.Next(5) switch
        {
            0 => new RuleType.Category(Codes),
            1 => new RuleType.Boolean(),
            2 => new RuleType.Number(null, Unit.None),
            _ => new RuleType.Number(_random.Next(3), Unit.None),
        };
        return new InputNode("x" + i, type, 0, default);
    }

    private CheckedCell Cell(TypedNode input, bool nulls, bool condition)
    {
        if (condition) return new CheckedCell(false, [], [_conditions[_random.Next(3)]], false);
        bool missing = nulls && _random.Next(3) == 0;
        CheckedInterval[] intervals = [.. Enumerable.Range(0, missing ? _random.Next(2) : _random.Next(1, 3)).Select(_ => Interval(input.Type))];
        return new CheckedCell(_random.Next(4) == 0, intervals, [], missing);
    }

    private CheckedInterval Interval(RuleType type)
    {
        if (type is RuleType.Category)
        {
            ConstantNode code = Text(Codes[_random.Next(Codes.Length)]);
            return new CheckedInterval(code, true, code, true);
        }

        if (type is RuleType.Boolean)
        {
            var truth = new ConstantNode(type, _random.Next(2), null, false, default);
            return new CheckedInterval(truth, true, truth, true);
        }

        int scale = _random.Next(3);
        long low = _random.Next(-4, 5), high = low + _random.Next(0, 4);
        ConstantNode first = Number(low * (long)Math.Pow(10, scale) / 2, scale), last = Number(high * (long)Math.Pow(10, scale) / 2, scale);
        if (_random.Next(4) == 0) return new CheckedInterval(first, true, first, true);
        return _random.Next(4) switch
        {
            0 => new CheckedInterval(null, false, last, _random.Next(2) == 0),
            1 => new CheckedInterval(first, _random.Next(2) == 0, null, false),
            _ => new CheckedInterval(first, _random.Next(2) == 0, last, _random.Next(2) == 0),
        };
    }
}
