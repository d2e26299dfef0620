using FsCheck.Fluent;
using Livelihood.Core.Tables;
using Livelihood.Testing;

namespace Livelihood.Core.Tests.Tables;

public class TableTests
{
    private static Table People() => Table.Create("people",
        TextColumn.From("name", "Ada", "", null),
        NumberColumn.From("income", 2, [125050, -5, 0], Validity.From([true, true, false])));

    [Fact]
    public void Create_of_columns_that_fit_gives_their_values()
    {
        Table people = People();

        Assert.Equal(3, people.RowCount);
        Assert.Equal(["Ada", "", null], Cells.Of(people["name"]).Select(cell => cell.Text));
        Assert.Equal(["1250.50", "-0.05", null], Cells.Of(people["income"]).Select(cell => cell.Text));
        Assert.Equal("people: 3 rows, 2 columns", people.ToString());
    }

    [Fact]
    public void Create_of_columns_that_do_not_fit_lists_every_mismatch()
    {
        ArgumentException fault = Assert.Throws<ArgumentException>(() => Table.Create("people",
            TextColumn.From("name", "Ada", "Bo"),
            TextColumn.From("city", "Wuhan"),
            TextColumn.From("name", "Ada", "Bo"),
            NumberColumn.From("income", 2, [1, 2, 3])));

        Assert.Contains("column 'city' has 1 rows, not 2", fault.Message, StringComparison.Ordinal);
        Assert.Contains("two columns are named 'name'", fault.Message, StringComparison.Ordinal);
        Assert.Contains("column 'income' has 3 rows, not 2", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("incme", "did you mean 'income'?")]
    [InlineData("Name", "did you mean 'name'?")]
    [InlineData("birth date", "there are 'name', 'income'.")]
    public void Indexer_of_an_unknown_name_helps_to_find_the_right_one(string name, string hint)
    {
        ArgumentException fault = Assert.Throws<ArgumentException>(() => People()[name]);

        Assert.Contains($"has no column '{name}': {hint}", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Get_of_another_kind_names_the_kind_there_is()
    {
        ArgumentException fault = Assert.Throws<ArgumentException>(() => People().Get<TextColumn>("income"));

        Assert.Contains("is a Number column, not a TextColumn", fault.Message, StringComparison.Ordinal);
        Assert.Equal(-5, People().Get<NumberColumn>("income").Values[1]);
    }

    [Fact]
    public void Select_and_Without_keep_the_stated_columns()
    {
        Table people = People();

        Assert.Equal(["income", "name"], people.Select("income", "name").Columns.Select(column => column.Name));
        Assert.Equal(["income"], people.Without("name").Columns.Select(column => column.Name));
        Assert.Equal(3, people.Select().RowCount);
        Assert.Throws<ArgumentException>(() => people.Select("name", "name"));
        Assert.Throws<ArgumentException>(() => people.Without("nobody"));
    }

    [Fact]
    public void WithColumn_adds_at_the_end_or_replaces_in_place()
    {
        Table people = People();

        Assert.Equal(["name", "income", "alive"], people.WithColumn(BooleanColumn.From("alive", [true, true, false])).Columns.Select(c => c.Name));
        Table replaced = people.WithColumn(TextColumn.From("name", "x", "y", "z"));
        Assert.Equal(["name", "income"], replaced.Columns.Select(c => c.Name));
        Assert.Equal("x", replaced["name"].FormatAt(0));
        Assert.Equal("Ada", people["name"].FormatAt(0));
        Assert.Throws<ArgumentException>(() => people.WithColumn(TextColumn.From("city", "Wuhan")));
        Assert.Equal(1, Table.Create("new", []).WithColumn(TextColumn.From("city", "Wuhan")).RowCount);
    }

    [Fact]
    public void Concat_of_slices_is_the_table()
        => Property.Check(from table in Tables from cut in Gen.Choose(0, table.RowCount) select (table, cut), x =>
        {
            int[] rows = [.. Enumerable.Range(0, x.table.RowCount)];
            Table joined = Table.Concat("t", [x.table.Take(rows.AsSpan(0, x.cut)), x.table.Take(rows.AsSpan(x.cut))]);
            return Same(x.table, joined);
        }, 150);

    [Fact]
    public void Take_of_all_rows_is_the_table()
        => Property.Check(Tables, table => Same(table, table.Take([.. Enumerable.Range(0, table.RowCount)])), 150);

    [Fact]
    public void Concat_of_tables_that_do_not_match_lists_every_mismatch()
    {
        Table other = Table.Create("others", TextColumn.From("income", "1"), TextColumn.From("city", "Wuhan"));

        ArgumentException fault = Assert.Throws<ArgumentException>(() => Table.Concat("all", [People(), other]));

        Assert.Contains("table 2 ('others') lacks column 'name'", fault.Message, StringComparison.Ordinal);
        Assert.Contains("column 'income' is Number in 'people' but Text in table 2", fault.Message, StringComparison.Ordinal);
        Assert.Contains("table 2 ('others') has a further column 'city'", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Concat_finds_columns_by_name_whatever_their_order()
    {
        Table joined = Table.Concat("all", [People(), People().Select("income", "name")]);

        Assert.Equal(["Ada", "", null, "Ada", "", null], Cells.Of(joined["name"]).Select(cell => cell.Text));
        Assert.Throws<ArgumentException>(() => Table.Concat("all", []));
    }

    [Fact]
    public void Children_named_like_a_column_are_refused()
        => Assert.Throws<ArgumentException>(() => People().WithChild(ChildTable.FromOffsets("name", Table.Create("empty", []), [0, 0, 0, 0])));

    [Fact]
    public void Children_of_another_number_of_parents_are_refused()
        => Assert.Throws<ArgumentException>(() => People().WithChild(ChildTable.FromOffsets("members", Table.Create("empty", []), [0, 0])));

    /// <summary>Tables of three columns and some children.</summary>
    private static FsCheck.Gen<Table> Tables { get; } =
        from cells in Cells.Lists
        from types in Gen.ArrayOf(Cells.Types, 3)
        from parents in Gen.ArrayOf(Gen.Choose(0, Math.Max(0, cells.Length - 1)), cells.Length == 0 ? 0 : 40)
        select Table.Create("t", types.Select((type, i) => Cells.Build($"c{i}", type, cells)))
            .WithChild(ChildTable.Create("members", Table.Create("m", NumberColumn.From("n", 0, [.. parents.Select((_, i) => (long)i)])), parents, cells.Length));

    private static bool Same(Table a, Table b)
        => a.Name == b.Name && a.RowCount == b.RowCount
            && a.Columns.Count == b.Columns.Count && a.Columns.Zip(b.Columns, Cells.Same).All(same => same)
            && a.Children.Keys.SequenceEqual(b.Children.Keys)
            && a.Children.Values.Zip(b.Children.Values, (x, y) => x.Offsets.SequenceEqual(y.Offsets) && Same(x.Rows, y.Rows)).All(same => same);
}
