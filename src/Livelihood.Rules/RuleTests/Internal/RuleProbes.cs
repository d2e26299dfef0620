using Livelihood.Core.Tables;
using Livelihood.Rules.Checking.Internal;
using Livelihood.Rules.Declaring;
using Livelihood.Rules.Evaluation;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.RuleTests.Internal;

/// <summary>Extends rules by definitions that only tests ask for: rounded quotients, the conditions of choices, and which rows of tables apply.</summary>
internal sealed class RuleProbes
{
    private readonly List<KeyValuePair<string, TypedNode>> _definitions;
    private readonly Dictionary<(string Name, int Scale), string> _rounded = [];
    private readonly List<BranchProbe> _branches = [];
    private readonly List<TableProbe> _tables = [];
    private readonly NodeTable _nodes;
    private int _count;

    private RuleProbes(RuleSet rules)
    {
        _nodes = rules.Compiled.Scope.Nodes;
        _definitions = [.. rules.Checked.Definitions];
        Definitions = rules.Checked.Definitions.ToDictionary(StringComparer.Ordinal);
        Children = rules.Children;
        Rules = new CheckedRules { Inputs = rules.Inputs, Children = rules.Children, Definitions = _definitions, Functions = rules.Checked.Functions };
    }

    /// <summary>The rules with the probes.</summary>
    public CheckedRules Rules { get; }

    public IReadOnlyDictionary<string, TypedNode> Definitions { get; }

    public IReadOnlyList<RuleChild> Children { get; }

    /// <summary>Whether anything depends on the day.</summary>
    public bool NeedDay { get; private set; }

    /// <summary>Makes the probes that tests need; it adds to the nodes of the rules, so that one thread at a time may do so.</summary>
    public static RuleProbes For(RuleSet rules, IReadOnlyList<RuleTest> tests, bool reach)
    {
        var probes = new RuleProbes(rules);
        foreach ((string name, RuleTestExpectation expected) in tests.SelectMany(t => t.Expected))
            foreach (RuleTestValue value in expected.Values) probes.Round(name, TestComparison.Decimals(value));
        var parts = new RuleParts(rules);
        probes.NeedDay = parts.NeedDay;
        if (!reach) return probes;
        foreach ((string owner, OperationNode choice) in parts.Choices)
            probes._branches.Add(new BranchProbe(owner, probes.Add(choice.Operands[0]), parts.Excerpt(owner, choice.Span)));
        foreach (CheckedTable table in parts.Tables) probes._tables.Add(TableProbe.Of(table, rules.Compiled.Scope, probes.Add));
        return probes;
    }

    /// <summary>The column in which a quotient stands rounded.</summary>
    public string RoundedColumn(string name, int scale) => _rounded[(name, scale)];

    /// <summary>Takes notice of what tests of one day reach.</summary>
    public void See(RuleResult result)
    {
        foreach (BranchProbe branch in _branches) branch.See(ColumnOf(branch.Condition));
        foreach (TableProbe table in _tables) table.See(table.Rows.Select(ColumnOf).ToArray());

        BooleanColumn ColumnOf(Probe probe)
            => (probe.Level == 0 ? result.Table : result.Table.Children[Children[probe.Level - 1].Name].Rows).Get<BooleanColumn>(probe.Column);
    }

    /// <summary>What no test has reached.</summary>
    public IReadOnlyList<UnreachedPart> Unreached(RuleSet rules, IReadOnlyList<RuleTest> tests)
    {
        IReadOnlySet<string> needed = RuleParts.NeededBy(tests.SelectMany(t => t.Expected.Keys).Distinct(StringComparer.Ordinal), Definitions);
        return
        [
            .. rules.Definitions.Select(d => d.FullName).Concat(rules.Results).Distinct(StringComparer.Ordinal).Where(r => !needed.Contains(r)).Select(r => new UnreachedPart(UnreachedKind.Result, r)),
            .. _tables.SelectMany(t => t.Unreached()),
            .. _branches.SelectMany(b => b.Unreached()),
        ];
    }

    private void Round(string name, int scale)
    {
        if (Definitions[name] is not { Type: RuleType.Number { Scale: null } type } quotient || _rounded.ContainsKey((name, scale))) return;
        Probe probe = Add(_nodes.Share(new OperationNode(Operation.RoundHalfEven, [quotient], type with { Scale = scale }, quotient.Level, default)));
        _rounded.Add((name, scale), probe.Column);
    }

    private Probe Add(TypedNode node)
    {
        string column = FormattableString.Invariant($"#{++_count}");
        _definitions.Add(new(node.Level == 0 ? column : Children[node.Level - 1].Name + "." + column, node));
        return new Probe(column, node.Level);
    }
}
