using FsCheck.Fluent;
using Livelihood.Core.Tables;
using Livelihood.Testing;

namespace Livelihood.Core.Tests.Tables;

public class ColumnLawTests
{
    [Fact]
    public void Concat_of_parts_is_the_whole()
        => Property.Check(
            from type in Cells.Types from cells in Cells.Lists from cuts in Gen.ArrayOf(Gen.Choose(0, 200), 3) select (type, cells, cuts), x =>
        {
            int[] cuts = [0, .. x.cuts.Select(cut => Math.Min(cut, x.cells.Length)).Order(), x.cells.Length];
            Column[] parts = [.. cuts.Zip(cuts.Skip(1), (from, to) => Cells.Build("part", x.type, x.cells[from..to]))];
            Column whole = Cells.Build("whole", x.type, x.cells);
            Column joined = Column.Concat("whole", parts);
            return Cells.Same(whole, joined) && SameCodes(whole, joined);
        });

    [Fact]
    public void Take_of_all_rows_is_the_column()
        => Property.Check(Cells.Columns, column => Cells.Same(column, column.Take([.. Enumerable.Range(0, column.Count)])));

    [Fact]
    public void Take_gives_each_row_asked_for()
        => Property.Check(Picks(), x =>
        {
            (string?, MissingReason)[] cells = [.. Cells.Of(x.Column)];
            return Cells.Of(x.Column.Take(x.Rows)).SequenceEqual(x.Rows.Select(row => cells[row]));
        });

    [Fact]
    public void Take_of_a_permutation_is_undone_by_its_inverse()
        => Property.Check(from column in Cells.Columns from order in Gen.Shuffle(Enumerable.Range(0, column.Count)) select (column, order), x =>
        {
            int[] inverse = new int[x.order.Length];
            for (int i = 0; i < inverse.Length; i++) inverse[x.order[i]] = i;
            return Cells.Same(x.column, x.column.Take(x.order).Take(inverse));
        });

    [Fact]
    public void TakeOrMissing_gives_missing_values_for_no_row()
        => Property.Check(Picks(), x =>
        {
            int[] rows = [-1, .. x.Rows, -1];
            (string?, MissingReason)[] cells = [.. Cells.Of(x.Column)];
            return Cells.Of(x.Column.TakeOrMissing(rows, MissingReason.FeedAbsent))
                .SequenceEqual(rows.Select(row => row < 0 ? (null, MissingReason.FeedAbsent) : cells[row]));
        });

    [Fact]
    public void Validity_counts_what_is_missing_and_is_null_where_nothing_is()
        => Property.Check(Cells.Columns, column =>
        {
            int missing = Enumerable.Range(0, column.Count).Count(row => column.FormatAt(row) is null);
            bool agrees = Enumerable.Range(0, column.Count).All(row =>
                column.IsMissing(row) == column.FormatAt(row) is null
                && column.IsMissing(row) == (column.ReasonAt(row) != MissingReason.None)
                && column.IsMissing(row) == (column.Validity is { } validity && !validity.IsPresent(row)));
            return agrees && column.MissingCount == missing && column.Validity is null == (missing == 0)
                && (column.Reasons.IsEmpty || column.Reasons.Length == column.Count);
        });

    [Fact]
    public void TryFormatAt_writes_what_FormatAt_gives_or_nothing()
        => Property.Check(Cells.Columns, column => Enumerable.Range(0, column.Count).All(row =>
        {
            string text = column.FormatAt(row) ?? "";
            char[] room = new char[text.Length];
            bool tight = text.Length == 0 || !column.TryFormatAt(row, new char[text.Length - 1], out _);
            return column.TryFormatAt(row, room, out int written) && tight && new string(room, 0, written) == text;
        }), 300);

    [Fact]
    public void Mask_keeps_earlier_reasons_and_adds_the_new_one()
        => Property.Check(from column in Cells.Columns from present in Gen.ArrayOf(Gen.Elements(true, false), column.Count) select (column, present), x =>
            Cells.Of(x.column.Mask(Validity.From(x.present), MissingReason.Stale)).SequenceEqual(
                Cells.Of(x.column).Select((cell, row) => cell.Text is null || x.present[row] ? cell : (null, MissingReason.Stale))));

    [Fact]
    public void Rename_changes_the_name_alone()
        => Property.Check(Cells.Columns, column =>
            column.Rename("other").Name == "other" && Cells.Of(column.Rename("other")).SequenceEqual(Cells.Of(column)), 200);

    private static FsCheck.Gen<(Column Column, int[] Rows)> Picks()
        => from column in Cells.Columns
           from length in Gen.Choose(0, column.Count == 0 ? 0 : 150)
           from rows in Gen.ArrayOf(Gen.Choose(0, Math.Max(0, column.Count - 1)), length)
           select (column, rows);

    /// <summary>Whether dictionaries too are as if the whole had been built at once.</summary>
    private static bool SameCodes(Column a, Column b) => (a, b) switch
    {
        (TextColumn x, TextColumn y) => x.Codes.SequenceEqual(y.Codes) && x.Dictionary.Count == y.Dictionary.Count,
        (CategoryColumn x, CategoryColumn y) => x.Codes.SequenceEqual(y.Codes) && x.Names.SequenceEqual(y.Names),
        _ => true,
    };
}
