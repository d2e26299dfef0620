using Livelihood.Core.Tables;

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
        Assert.Equal(["Ada", "", null], Cells(people["name"]));
        Assert.Equal(["1250.50", "-0.05", null], Cells(people["income"]));
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

    [Fact]
    public void Indexer_of_a_name_nearly_right_names_the_column_meant()
    {
        ArgumentException fault = Assert.Throws<ArgumentException>(() => People()["incme"]);

        Assert.Contains("no column 'incme': did you mean 'income'?", fault.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<string?> Cells(Column column) => Enumerable.Range(0, column.Count).Select(column.FormatAt);
}
