using Livelihood.Rules.Checking.Internal;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Decisions.Internal;

/// <summary>Says which columns of values a table's matcher needs and makes the matcher.</summary>
/// <remarks>
/// Cells whose ends are all constants become intervals over their input. Every other cell (an end that is a parameter or an expression, a general condition)
/// becomes a column of truth values of its own, so a matcher does not depend on the region. Immutable.
/// </remarks>
internal sealed class TableLayout
{
    private readonly IReadOnlyList<string>?[] _texts;

    private TableLayout(List<TypedNode> columns, IEnumerable<IReadOnlyList<string>?> texts, TableMatcher matcher)
    {
        Columns = columns;
        Matcher = matcher;
        _texts = [.. texts];
    }

    /// <summary>The nodes whose values a match reads, one <see cref="MatchColumn"/> each, in this order.</summary>
    public IReadOnlyList<TypedNode> Columns { get; }

    /// <summary>Finds rows; safe to use from many threads.</summary>
    public TableMatcher Matcher { get; }

    public static TableLayout Of(CheckedTable table)
    {
        int[] order = table.Policy == HitPolicy.Priority ? [.. table.RowsByPriority] : [.. Enumerable.Range(0, table.Rows.Count)];
        var nodes = new List<TypedNode>();
        var texts = new List<IReadOnlyList<string>?>();
        var columns = new List<MatcherColumn>();
        for (int i = 0; i < table.Inputs.Count; i++)
        {
            if (InputColumn(table, i, order) is not ({ } column, { } space)) continue;
            nodes.Add(table.Inputs[i]);
            texts.Add(space.Texts);
            columns.Add(column);
        }

        var truths = KeySpace.Of(new RuleType.Boolean(), [])!;
        foreach (TypedNode condition in table.Conditions.SelectMany(row => row).OfType<TypedNode>().Distinct())
        {
            KeyRange[]?[] cells = [.. order.Select(row => table.Conditions[row].Contains(condition) ? new[] { new KeyRange(1, 1) } : null)];
            nodes.Add(condition);
            texts.Add(null);
            columns.Add(new MatcherColumn(truths, cells, null, null));
        }

        return new TableLayout(nodes, texts, new TableMatcher(table.Policy, columns, order, RowClasses.Of(table, order)));
    }

    /// <summary>For a column of texts, categories or regions: the texts that cells name; null for other columns.</summary>
    public IReadOnlyList<string>? Texts(int column) => _texts[column];

    /// <summary>The column of an input's cells that are intervals between constants; nothing where there are none.</summary>
    private static (MatcherColumn? Column, KeySpace? Space) InputColumn(CheckedTable table, int input, int[] order)
    {
        CheckedCell?[] cells = [.. order.Select(row => table.Conditions[row][input] is null ? table.Rows[row].Cells[input] : null)];
        CheckedCell[] constant = [.. cells.OfType<CheckedCell>().Where(c => !c.IsAny)];
        CheckedCell? allowed = table.Allowed[input];
        if (constant.Length == 0 && allowed is null) return default;
        KeySpace space = KeySpace.Of(table.Inputs[input].Type, allowed is null ? constant : [allowed, .. constant])
            ?? throw new InvalidOperationException($"The ends of an input of \"{table.Name}\" have no keys, which its check should have found.");
        bool testsMissing = table.Rows.Any(row => row.Cells[input].MatchesMissing);
        return (new MatcherColumn(
            space,
            [.. cells.Select(cell => cell is null || cell.IsAny ? null : space.Ranges(cell))],
            testsMissing ? [.. cells.Select(cell => cell is null || (cell.MatchesMissing && !cell.Negated))] : null,
            allowed is null ? null : space.Ranges(allowed)), space);
    }
}
