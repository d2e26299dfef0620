using Livelihood.Core.Numbers;
using Livelihood.Core.Tables;

namespace Livelihood.Core.Tests.Tables;

/// <summary>Runs the examples that stand in the documentation comments.</summary>
public class TableExampleTests
{
    private sealed record Person(string Name, decimal Income, DateOnly BirthDate);

    [Fact]
    public void Example_of_Table_reads_a_column_as_a_span()
    {
        Table people = Table.Create("people",
            TextColumn.From("name", "Ada", "Bo", null),
            NumberColumn.From("income", scale: 2, [125050, 0, 93500]));
        ReadOnlySpan<long> incomes = people.Get<NumberColumn>("income").Values;

        Assert.Equal([125050, 0, 93500], incomes.ToArray());
    }

    [Fact]
    public void Example_of_TableBuilder_fills_a_table()
    {
        Person[] persons = [new("Ada", 1250.5m, new DateOnly(1990, 1, 31))];
        Table people = new TableBuilder<Person>("people")
            .Text("name", p => p.Name)
            .Number("income", 2, p => p.Income)
            .Date("birth date", p => p.BirthDate)
            .Build(persons);

        Assert.Equal(["Ada", "1250.50", "1990-01-31"], people.Columns.Select(column => column.FormatAt(0)));
    }

    [Fact]
    public void Example_of_TextColumnBuilder_keeps_the_reason()
    {
        TextColumnBuilder city = new("city");
        city.Append("Wuhan");
        city.AppendMissing(MissingReason.NotAsked);
        TextColumn column = city.Build();

        Assert.Equal([("Wuhan", MissingReason.None), (null, MissingReason.NotAsked)], Cells.Of(column));
    }

    [Fact]
    public void Example_of_FixedPoint_divides_and_compares()
    {
        FixedPoint income = FixedPoint.Parse("1250.50");
        FixedPoint perHead = FixedPoint.Divide(income, new FixedPoint(3, 0), scale: 2, Rounding.HalfUp);
        bool poor = perHead < new FixedPoint(93500, 2);

        Assert.Equal(("416.83", true), (perHead.ToString(), poor));
    }
}
