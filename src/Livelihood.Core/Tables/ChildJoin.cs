using Livelihood.Core.Tables.Internal;

namespace Livelihood.Core.Tables;

/// <summary>Holds the outcome of joining children to parents by key: nothing that did not fit is dropped silently.</summary>
public sealed class ChildJoin
{
    private readonly int[] _orphanRows;
    private readonly int[] _repeatedParents;

    private ChildJoin(ChildTable children, Table orphans, int[] orphanRows, int[] repeatedParents)
    {
        Children = children;
        Orphans = orphans;
        _orphanRows = orphanRows;
        _repeatedParents = repeatedParents;
    }

    /// <summary>The children that have a parent, sorted by parent.</summary>
    public ChildTable Children { get; }

    /// <summary>The children without a parent: their key is missing or no parent has it. In the order in which they came.</summary>
    public Table Orphans { get; }

    /// <summary>For every orphan its row number in the table of children that was joined; rising.</summary>
    public ReadOnlySpan<int> OrphanRows => _orphanRows;

    /// <summary>
    /// The parents whose key an earlier parent has, by row number, rising. The earlier one has the children; these have none.
    /// </summary>
    public ReadOnlySpan<int> RepeatedParentRows => _repeatedParents;

    /// <summary>Whether every child found its parent and no two parents have the same key.</summary>
    public bool IsComplete => _orphanRows.Length == 0 && _repeatedParents.Length == 0;

    /// <summary>Joins children to parents that have the same key.</summary>
    /// <param name="name">The name of the children, for example <c>members</c>.</param>
    /// <param name="parents">The parents.</param>
    /// <param name="parentKey">The parents' column of keys: text, category, number or date. A missing key matches nothing.</param>
    /// <param name="children">The children, in any order.</param>
    /// <param name="childKey">
    /// The children's column of keys, of the same type; text and category go together. Texts match code unit by code unit, numbers by value.
    /// </param>
    /// <returns>The children sorted by parent, the orphans and the repeated parents.</returns>
    /// <exception cref="ArgumentException">There is no such column, or the types of the keys do not go together.</exception>
    public static ChildJoin ByKey(string name, Table parents, string parentKey, Table children, string childKey)
    {
        ArgumentNullException.ThrowIfNull(parents);
        ArgumentNullException.ThrowIfNull(children);
        int[] parentOfRow = KeyMatch.Find(parents[parentKey], children[childKey], out int[] repeated);

        int orphanCount = parentOfRow.AsSpan().Count(RowNumbers.NoRow);
        int[] orphans = new int[orphanCount];
        int[] kept = new int[parentOfRow.Length - orphanCount];
        int[] keptParents = new int[kept.Length];
        for (int row = 0, orphan = 0, at = 0; row < parentOfRow.Length; row++)
        {
            if (parentOfRow[row] == RowNumbers.NoRow) orphans[orphan++] = row;
            else (kept[at], keptParents[at++]) = (row, parentOfRow[row]);
        }
        Table withParents = orphanCount == 0 ? children : children.Take(kept);
        return new ChildJoin(
            ChildTable.Create(name, withParents, keptParents, parents.RowCount), children.Take(orphans), orphans, repeated);
    }
}
