using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Livelihood.Core.Tables.Internal;

/// <summary>Checks row numbers and gathers cells by them.</summary>
internal static class RowNumbers
{
    /// <summary>The row number that stands for "no row" where a caller allows it.</summary>
    public const int NoRow = -1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ThrowIfOutside(int row, int count)
    {
        if ((uint)row >= (uint)count) ThrowOutside(row, count);
    }

    /// <summary>Copies the cells of the given rows; <see cref="NoRow"/> gives <paramref name="missing"/>.</summary>
    public static T[] Gather<T>(ReadOnlySpan<T> cells, ReadOnlySpan<int> rows, T missing)
    {
        T[] taken = new T[rows.Length];
        for (int i = 0; i < taken.Length; i++)
        {
            int row = rows[i];
            if ((uint)row < (uint)cells.Length) taken[i] = cells[row];
            else if (row == NoRow) taken[i] = missing;
            else ThrowOutside(row, cells.Length);
        }
        return taken;
    }

    /// <summary>Refuses every row number outside the table.</summary>
    public static void ThrowIfAnyOutside(ReadOnlySpan<int> rows, int count)
    {
        foreach (int row in rows) ThrowIfOutside(row, count);
    }

    /// <summary>The total of the parts' lengths.</summary>
    public static int Total<TColumn>(IReadOnlyList<TColumn> parts) where TColumn : Column
    {
        int total = 0;
        foreach (TColumn part in parts) total = checked(total + part.Count);
        return total;
    }

    [DoesNotReturn]
    private static void ThrowOutside(int row, int count)
        => throw new ArgumentOutOfRangeException(nameof(row), row, count == 0
            ? "There are no rows."
            : $"Rows are numbered 0 to {count - 1}.");
}
