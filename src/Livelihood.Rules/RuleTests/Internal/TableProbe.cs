using Livelihood.Core.Tables;
using Livelihood.Rules.Checking.Internal;
using Livelihood.Rules.Decisions;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.RuleTests.Internal;

/// <summary>Watches which rows of a decision table decide for tests.</summary>
internal sealed class TableProbe
{
    private readonly CheckedTable _table;
    private readonly bool[] _reached;

    private TableProbe(CheckedTable table, IReadOnlyList<Probe> rows)
    {
        (_table, Rows) = (table, rows);
        _reached = new bool[rows.Count];
    }

    /// <summary>Whether each row applies.</summary>
    public IReadOnlyList<Probe> Rows { get; }

    public static TableProbe Of(CheckedTable table, RuleScope scope, Func<TypedNode, Probe> add)
    {
        bool[] testsMissing = [.. table.Inputs.Select((_, i) => table.Rows.Any(row => row.Cells[i].MatchesMissing))];
        return new TableProbe(table, [.. table.Rows.Select(row => add(Applies(row, table, testsMissing, scope)))]);
    }

    public void See(IReadOnlyList<BooleanColumn> applies)
    {
        int count = applies.Count == 0 ? 0 : applies[0].Count;
        IReadOnlyList<int> order = _table.RowsByPriority.Count > 0 ? _table.RowsByPriority : [.. Enumerable.Range(0, Rows.Count)];
        bool onlyFirst = _table.Policy is HitPolicy.First or HitPolicy.Priority;
        for (int row = 0; row < count; row++)
        {
            foreach (int rule in order)
            {
                bool? holds = applies[rule][row];
                if (holds is true) _reached[rule] = true;
                if (onlyFirst && holds is not false) break;
            }
        }
    }

    public IEnumerable<UnreachedPart> Unreached()
    {
        for (int i = 0; i < _reached.Length; i++)
            if (!_reached[i]) yield return new UnreachedPart(UnreachedKind.TableRow, _table.Name, i + 1, _table.Source.Rows[i].Id);
    }

    private static TypedNode Applies(CheckedRow row, CheckedTable table, bool[] testsMissing, RuleScope scope)
    {
        NodeTable nodes = scope.Nodes;
        RuleType truth = new RuleType.Boolean();
        TypedNode all = nodes.Truth(true, default);
        for (int i = 0; i < row.Cells.Count; i++)
        {
            if (row.Cells[i].IsAny) continue;
            TypedNode holds = ExpressionChecker.Holds(row.Cells[i], table.Inputs[i], scope)!;
            if (testsMissing[i] && !row.Cells[i].MatchesMissing)
                holds = nodes.Apply(Operation.And, truth, default, nodes.Apply(Operation.Not, truth, default, nodes.Apply(Operation.IsMissing, truth, default, table.Inputs[i])), holds);
            all = all is ConstantNode ? holds : nodes.Apply(Operation.And, truth, default, all, holds);
        }

        // Rows of one table are watched together, so they stand at the table's level.
        return Levels.At(NodeTable.LevelOf(table.Operands), all, nodes);
    }
}
