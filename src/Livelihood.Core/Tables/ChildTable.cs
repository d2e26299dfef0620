using Livelihood.Core.Tables.Internal;

namespace Livelihood.Core.Tables;

/// <summary>
/// Holds the children of a table's rows, for example the members of households, sorted by parent: the children of parent
/// <c>p</c> are the rows from <c>Offsets[p]</c> up to, but not including, <c>Offsets[p + 1]</c>.
/// </summary>
/// <remarks>Immutable; safe to read from many threads.</remarks>
public sealed class ChildTable
{
    private readonly int[] _offsets;

    private ChildTable(string name, Table rows, int[] offsets)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
        Rows = rows;
        _offsets = offsets;
    }

    /// <summary>The name under which the parents know their children, for example <c>members</c>.</summary>
    public string Name { get; }

    /// <summary>All children, sorted by parent; children of one parent in the order in which they came.</summary>
    public Table Rows { get; }

    /// <summary>The number of parents.</summary>
    public int ParentCount => _offsets.Length - 1;

    /// <summary>Where each parent's children start: one number per parent, and the number of all children at the end.</summary>
    public ReadOnlySpan<int> Offsets => _offsets;

    /// <summary>Makes a table of children from rows in any order.</summary>
    /// <param name="name">The name, for example <c>members</c>.</param>
    /// <param name="rows">The children, in any order.</param>
    /// <param name="parentOfRow">For every child the row number of its parent, 0 to <paramref name="parentCount"/> - 1.</param>
    /// <param name="parentCount">The number of parents; a parent may have no children.</param>
    /// <returns>The children sorted by parent; the sort is stable.</returns>
    /// <exception cref="ArgumentException">The name is empty, or there is not one parent per child.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such parent. For children that may lack one, use <see cref="ChildJoin.ByKey"/>.</exception>
    public static ChildTable Create(string name, Table rows, ReadOnlySpan<int> parentOfRow, int parentCount)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentOutOfRangeException.ThrowIfNegative(parentCount);
        if (parentOfRow.Length != rows.RowCount)
            throw new ArgumentException($"There are {rows.RowCount} children, but parents for {parentOfRow.Length}.", nameof(parentOfRow));
        RowNumbers.ThrowIfAnyOutside(parentOfRow, parentCount);

        int[] order = ParentOrder.Sort(parentOfRow, parentCount, out int[] offsets);
        return new ChildTable(name, ParentOrder.IsIdentity(order) ? rows : rows.Take(order), offsets);
    }

    /// <summary>Makes a table of children from rows that are sorted by parent already.</summary>
    /// <param name="name">The name, for example <c>members</c>.</param>
    /// <param name="rows">The children, sorted by parent.</param>
    /// <param name="offsets">Where each parent's children start, from 0, never falling, and the number of children at the end; copied.</param>
    /// <returns>The children.</returns>
    /// <exception cref="ArgumentException">The name is empty, or the offsets are not as stated.</exception>
    public static ChildTable FromOffsets(string name, Table rows, ReadOnlySpan<int> offsets)
    {
        ArgumentNullException.ThrowIfNull(rows);
        bool fits = offsets.Length > 0 && offsets[0] == 0 && offsets[^1] == rows.RowCount;
        for (int i = 1; fits && i < offsets.Length; i++) fits = offsets[i] >= offsets[i - 1];
        return fits
            ? new ChildTable(name, rows, offsets.ToArray())
            : throw new ArgumentException($"Offsets start at 0, never fall and end at the number of children, {rows.RowCount}.", nameof(offsets));
    }

    /// <summary>Gives the rows of one parent's children.</summary>
    /// <param name="parent">The row number of the parent, 0 to <see cref="ParentCount"/> - 1.</param>
    /// <returns>A range of <see cref="Rows"/>; empty where the parent has no children.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such parent.</exception>
    public Range RowsOf(int parent)
    {
        RowNumbers.ThrowIfOutside(parent, ParentCount);
        return _offsets[parent].._offsets[parent + 1];
    }

    /// <summary>Gives the parent of every child.</summary>
    /// <returns>One row number of a parent per row of <see cref="Rows"/>, never falling.</returns>
    public int[] ParentOfRow()
    {
        int[] parents = new int[Rows.RowCount];
        for (int parent = 0; parent < ParentCount; parent++)
            parents.AsSpan(_offsets[parent].._offsets[parent + 1]).Fill(parent);
        return parents;
    }

    /// <summary>Takes the children of the given parents, in the given order; parents may repeat.</summary>
    /// <param name="parents">Row numbers of parents, 0 to <see cref="ParentCount"/> - 1.</param>
    /// <returns>The children of as many parents as were asked for.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such parent.</exception>
    public ChildTable Take(ReadOnlySpan<int> parents)
    {
        RowNumbers.ThrowIfAnyOutside(parents, ParentCount);
        int[] offsets = new int[parents.Length + 1];
        for (int i = 0; i < parents.Length; i++)
            offsets[i + 1] = checked(offsets[i] + _offsets[parents[i] + 1] - _offsets[parents[i]]);
        int[] rows = new int[offsets[^1]];
        for (int i = 0; i < parents.Length; i++)
            for (int at = offsets[i], row = _offsets[parents[i]]; at < offsets[i + 1]; at++, row++) rows[at] = row;
        return new ChildTable(Name, Rows.Take(rows), offsets);
    }

    /// <summary>Joins the children of several parent tables, as <see cref="Table.Concat"/> joins the parents.</summary>
    internal static ChildTable Concat(string name, IReadOnlyList<ChildTable> parts)
    {
        List<int> offsets = [0];
        foreach (ChildTable part in parts)
        {
            int start = offsets[^1];
            foreach (int offset in part.Offsets[1..]) offsets.Add(checked(start + offset));
        }
        return new ChildTable(name, Table.Concat(parts[0].Rows.Name, [.. parts.Select(part => part.Rows)]), [.. offsets]);
    }
}
