using Livelihood.Rules.Checking.Internal;
using Livelihood.Rules.Decisions.Internal;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Proving.Internal;

/// <summary>One input of a table in one scope, with the cells whose ends are known there.</summary>
internal sealed class ProofColumn
{
    private readonly TypedNode _node;
    private readonly ProofCell? _allowed;

    public ProofColumn(CheckedTable table, int input, ProofScope scope)
    {
        Input = input;
        _node = table.Inputs[input];
        Label = table.Source.Inputs[input].Expression;
        Cells = [.. table.Rows.Select(row => ProofCell.Of(row.Cells[input], scope))];
        TestsMissing = table.Rows.Any(row => row.Cells[input].MatchesMissing);
        _allowed = table.Allowed[input] is { } allowed ? ProofCell.Of(allowed, scope) : null;
        Domain = new Domain(_node, _allowed);
        Linear = IsListed || TestsMissing ? null : LinearForm.Of(_node, scope);
        Leaves = Internal.Leaves.Of(_node);
        IsIdle = !TestsMissing && Cells.All(c => c is null || c.IsAny) && scope.Fixed.All(f => !IsNode(f.Key));
    }

    /// <summary>The input's number in the table.</summary>
    public int Input { get; }

    public string Label { get; }

    /// <summary>One per row; null where the row's cell is a condition of its own.</summary>
    public IReadOnlyList<ProofCell?> Cells { get; }

    public bool TestsMissing { get; }

    public Domain Domain { get; }

    /// <summary>How the input is computed from one other, where that is simple enough.</summary>
    public LinearForm? Linear { get; }

    public IReadOnlySet<string> Leaves { get; }

    /// <summary>Whether no cell says anything about the input.</summary>
    public bool IsIdle { get; }

    /// <summary>Whether the input has few values, without an order.</summary>
    public bool IsListed => _node.Type is RuleType.Category or RuleType.Text or RuleType.Region or RuleType.Boolean;

    public IEnumerable<Rational> Ends
        => Cells.OfType<ProofCell>().SelectMany(c => c.Intervals).SelectMany(i => new[] { i.Low, i.High }).OfType<ProofValue>().Select(v => v.Number).Concat(Domain.Ends);

    /// <summary>The values of a listed input: all of a category, or the named ones and one that stands for all others.</summary>
    public IReadOnlyList<ListedValue> Listed(ProofScope scope)
    {
        foreach ((InputNode key, string value) in scope.Fixed)
            if (IsNode(key)) return [_node.Type is RuleType.Boolean ? Truth(value == "true" ? 1 : 0) : new ListedValue(TextLiteral.Write(value), value, null)];
        if (_node.Type is RuleType.Boolean) return [.. new[] { Truth(0), Truth(1) }.Where(v => _allowed is null || _allowed.Holds(v.Number!.Value))];
        var codes = new List<string>((_node.Type as RuleType.Category)?.Values ?? []);
        if (_node.Type is not RuleType.Category)
        {
            codes.AddRange(Cells.Append(_allowed).OfType<ProofCell>().SelectMany(c => c.Intervals).Select(i => i.Low!.Value.Text!).Distinct(StringComparer.Ordinal));
            string other = "any other";
            while (codes.Contains(other)) other += " ";
            codes.Add(other);
            if (_node is InputNode region && scope.Regions.Count > 0 && scope.RegionKeys.Contains(region.Name)) KeepRegions(codes, other, scope);
            return [.. codes.Where(c => _allowed is null || _allowed.Holds(c)).Select(c => new ListedValue(c == other ? "any other text" : TextLiteral.Write(c), c, null))];
        }

        return [.. codes.Where(c => _allowed is null || _allowed.Holds(c)).Select(c => new ListedValue(TextLiteral.Write(c), c, null))];
    }

    /// <summary>Keeps the regions of the scope: the values of parameters hold for no others.</summary>
    private static void KeepRegions(List<string> codes, string other, ProofScope scope)
    {
        var within = new HashSet<string>(scope.Regions.Select(r => r.Value), StringComparer.Ordinal);
        bool hasOthers = within.Count > codes.Count(within.Contains);
        _ = codes.RemoveAll(code => code == other ? !hasOthers : !within.Contains(code));
    }

    private static ListedValue Truth(int value) => new(value == 0 ? "false" : "true", null, Rational.Of(value));

    private bool IsNode(InputNode key) => _node is InputNode input && input.Name == key.Name && input.Level == key.Level;
}
