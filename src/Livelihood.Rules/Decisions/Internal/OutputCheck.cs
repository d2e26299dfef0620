using System.Globalization;
using Livelihood.Core.Documents;
using Livelihood.Rules.Checking.Internal;
using Livelihood.Rules.Syntax;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Decisions.Internal;

/// <summary>Finds the types of a table's outputs and checks every entry against them.</summary>
internal sealed class OutputCheck(DecisionTable table, TableTexts texts, ProblemList problems, string path)
{
    private readonly CheckedOutput?[] _outputs = new CheckedOutput?[table.Outputs.Count];
    private readonly TypedNode?[] _defaults = new TypedNode?[table.Outputs.Count];
    private readonly TypedNode?[][] _entries = [.. table.Rows.Select(_ => new TypedNode?[table.Outputs.Count])];

    /// <summary>Whether every output has a type and every entry could be read.</summary>
    public bool IsComplete => !_outputs.Contains(null) && !_entries.Any(entries => entries.Contains(null)) && !table.Outputs.Where((output, i) => output.Default is not null && _defaults[i] is null).Any();

    /// <summary>Complete after a run without problems.</summary>
    public IReadOnlyList<CheckedOutput> Outputs => _outputs!;

    public IReadOnlyList<TypedNode?> Defaults => _defaults;

    public IReadOnlyList<TypedNode> Entries(int row) => _entries[row]!;

    public void Run()
    {
        for (int i = 0; i < table.Outputs.Count; i++) Check(i);
        if (table.Policy.Aggregates()) CheckAggregate();
    }

    /// <summary>The rows' numbers, most wanted outputs first; equal ones in the table's order.</summary>
    public IReadOnlyList<int> RowsByPriority()
    {
        int[][] ranks = [.. _entries.Select(entries => entries.Select((e, i) => RankOf(_outputs[i]!, e!)).ToArray())];
        return [.. Enumerable.Range(0, ranks.Length).Order(Comparer<int>.Create((a, b) =>
        {
            int order = ranks[a].AsSpan().SequenceCompareTo(ranks[b]);
            return order != 0 ? order : a.CompareTo(b);
        }))];
    }

    private static int RankOf(CheckedOutput output, TypedNode entry)
    {
        for (int i = 0; i < output.Values.Count; i++)
            if (ReferenceEquals(output.Values[i], entry) || (entry is ConstantNode constant && ConstantEquality.Same(output.Values[i], constant))) return i;
        return output.Values.Count;
    }

    private void Check(int at)
    {
        DecisionOutput output = table.Outputs[at];
        string place = TableShape.At(path, "outputs", at);
        UnaryTests? allowed = output.AllowedValues is { } values ? texts.Tests(values, place + ".values") : null;
        if (output.AllowedValues is not null && allowed is null) return;
        bool listed = allowed is { Negated: false, Tests.Count: > 0 } && allowed.Tests.All(t => t is not Expression.Range and not Expression.Null);
        if (table.Policy.NeedsPriorities() && !listed)
            problems.Add(place, $"The hit policy \"{HitPolicies.Word(table.Policy)}\" needs the output's values in order of preference.", expected: "\"values\", listed one by one");
        bool counted = table.Policy == HitPolicy.CollectCount;
        if ((output.Type ?? Listed(allowed, place) ?? Inferred(at, place)) is not { } type) return;
        for (int r = 0; r < _entries.Length; r++)
            _entries[r][at] = texts.Expression(table.Rows[r].Outputs[at], EntryPath(r, at), type);
        RuleType given = counted ? new RuleType.Number(0, Unit.None) : type;
        if (output.Default is { } text) _defaults[at] = texts.Expression(text, place + ".default", given);
        List<ConstantNode> constants = listed ? Constants(allowed!, type, output.AllowedValues!, place) : [];
        _outputs[at] = new CheckedOutput(table.Outputs.Count == 1 ? table.Name : TableShape.NameOf(table, output), given, constants);
        if (allowed is not null && !counted) CheckAllowed(at, place, listed, constants);
    }

    /// <summary>The category of texts that are listed one by one; null for other allowed values.</summary>
    private RuleType.Category? Listed(UnaryTests? allowed, string place)
    {
        if (allowed is not { Negated: false, Tests.Count: > 0 } || !allowed.Tests.All(t => t is Expression.Text)) return null;
        string[] codes = [.. allowed.Tests.Select(t => ((Expression.Text)t).Value)];
        if (codes.Distinct(StringComparer.Ordinal).Count() != codes.Length) problems.Add(place + ".values", "A value is listed twice.");
        return new RuleType.Category([.. codes.Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>The type that all entries have in common; problems with single entries are reported here too.</summary>
    private RuleType? Inferred(int at, string place)
    {
        RuleType? common = null;
        int first = -1;
        bool sound = true;
        for (int r = 0; r < _entries.Length; r++)
        {
            if (texts.Expression(table.Rows[r].Outputs[at], EntryPath(r, at), null) is not { } entry)
            {
                sound = false;
                continue;
            }

            if (entry.Type is RuleType.Nothing) continue;
            RuleType? joined = common is null ? entry.Type : Join(common, entry.Type);
            if (joined is null)
            {
                problems.Add(EntryPath(r, at), "The entries of an output have different types.", entry.Type.ToString(),
                    string.Create(CultureInfo.InvariantCulture, $"{common}, as in row {first + 1}"));
                sound = false;
                continue;
            }

            if (common is null) first = r;
            common = joined;
        }

        if (common is null && sound) problems.Add(place, "The type of the output cannot be told: every entry is null.", expected: "\"type\" or \"values\"");
        return sound ? common : null;
    }

    private static RuleType? Join(RuleType one, RuleType other)
    {
        if (one.Equals(other)) return one;
        if ((one, other) is (RuleType.Number a, RuleType.Number b))
        {
            int? scale = a.Scale is { } x && b.Scale is { } y ? Math.Max(x, y) : null;
            if (a.Unit == b.Unit || b.Unit.IsNone) return new RuleType.Number(scale, a.Unit);
            return a.Unit.IsNone ? new RuleType.Number(scale, b.Unit) : null;
        }

        return (one, other) switch
        {
            (RuleType.Category or RuleType.Text, RuleType.Category or RuleType.Text) => new RuleType.Text(),
            _ => null,
        };
    }

    private List<ConstantNode> Constants(UnaryTests allowed, RuleType type, string text, string place)
    {
        var constants = new List<ConstantNode>();
        foreach (Expression test in allowed.Tests)
        {
            TypedNode? node = texts.Check(test, text, place + ".values", type);
            if (node is ConstantNode constant) constants.Add(constant);
            else if (node is not null) problems.Add(place + ".values", "An allowed value is not a constant.");
        }

        return constants;
    }

    private void CheckAllowed(int at, string place, bool listed, List<ConstantNode> constants)
    {
        CheckedCell? cell = null;
        for (int r = 0; r <= _entries.Length; r++)
        {
            TypedNode? entry = r < _entries.Length ? _entries[r][at] : _defaults[at];
            string entryPath = r < _entries.Length ? EntryPath(r, at) : place + ".default";
            if (entry is null) continue;
            if (entry is not ConstantNode constant)
            {
                if (table.Policy.NeedsPriorities() && r < _entries.Length)
                    problems.Add(entryPath, "The entry is not a constant, so it has no place among the allowed values.");
                continue;
            }

            if (constant.IsMissing) continue;
            cell ??= listed ? null : texts.Cell(table.Outputs[at].AllowedValues!, entry, place + ".values");
            bool holds = listed ? constants.Any(c => ConstantEquality.Same(c, constant)) : cell is null || KeySpace.Holds(cell, constant);
            if (!holds) problems.Add(entryPath, "The value is not among the output's allowed values.", ConstantText.Write(constant), table.Outputs[at].AllowedValues);
        }
    }

    private void CheckAggregate()
    {
        if (table.Outputs.Count > 1) problems.Add(path + ".outputs", $"The hit policy \"{HitPolicies.Word(table.Policy)}\" works on one output.");
        if (table.Policy == HitPolicy.CollectCount || _outputs[0] is not { } output) return;
        if (output.Type is not RuleType.Number { Scale: not null })
            problems.Add(TableShape.At(path, "outputs", 0), $"The hit policy \"{HitPolicies.Word(table.Policy)}\" works on numbers with a stated rounding.", output.Type.ToString(), "a number");
    }

    private string EntryPath(int row, int output) => TableShape.At(TableShape.At(path, "rows", row), "then", output);
}
