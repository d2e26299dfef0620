using Livelihood.Core.Numbers;
using Livelihood.Core.Tables;

namespace Livelihood.Core.Tests.Tables;

public class TableBuilderTests
{
    private sealed record Person(string? Name, decimal? Income, DateOnly? Born = null, bool? Alive = null, string? Area = null, double? Weight = null);

    private sealed record Household(string Id, IReadOnlyList<Person>? Members);

    private static readonly Person[] People =
    [
        new("Ada", 1250.5m, new DateOnly(1990, 1, 31), true, "rural", 0.1),
        new("", 0, null, false, "urban", double.NaN),
        new(null, null),
    ];

    private static TableBuilder<Person> Builder() => new TableBuilder<Person>("people")
        .Text("name", p => p.Name)
        .Number("income", 2, p => p.Income)
        .Date("born", p => p.Born)
        .Boolean("alive", p => p.Alive)
        .Category("area", ["urban", "rural"], p => p.Area)
        .Double("weight", p => p.Weight);

    [Fact]
    public void Build_gives_one_row_per_object_and_one_column_per_selector()
    {
        Table people = Builder().Build(People);

        Assert.Equal(["name", "income", "born", "alive", "area", "weight"], people.Columns.Select(column => column.Name));
        Assert.Equal(["Ada", "1250.50", "1990-01-31", "true", "rural", "0.1"], people.Columns.Select(column => column.FormatAt(0)));
        Assert.Equal(["", "0.00", null, "false", "urban", null], people.Columns.Select(column => column.FormatAt(1)));
        Assert.All(people.Columns, column => Assert.Equal(MissingReason.NotProvided, column.ReasonAt(2)));
    }

    [Fact]
    public void Build_twice_gives_two_tables_of_their_own()
    {
        TableBuilder<Person> builder = Builder();

        Table first = builder.Build(People);
        Table second = builder.Build(People.Reverse());

        Assert.Equal("Ada", first["name"].FormatAt(0));
        Assert.Equal("Ada", second["name"].FormatAt(2));
        Assert.Equal(0, builder.Build([]).RowCount);
    }

    [Fact]
    public void Missing_reason_is_asked_where_a_value_is_missing()
    {
        Table people = new TableBuilder<Person>("people")
            .Number("income", 2, p => p.Income, missing: p => p.Name is null ? MissingReason.NotAsked : MissingReason.Stale)
            .Build([new(null, null), new("Bo", null), new("Cy", 1)]);

        Assert.Equal([MissingReason.NotAsked, MissingReason.Stale, MissingReason.None], Cells.Of(people["income"]).Select(cell => cell.Reason));
    }

    [Fact]
    public void Number_with_more_decimals_needs_a_stated_rounding()
    {
        Person[] people = [new("Ada", 0.125m)];

        Assert.Throws<ArithmeticException>(() => new TableBuilder<Person>("p").Number("income", 2, p => p.Income).Build(people));
        Assert.Equal("0.12", new TableBuilder<Person>("p").Number("income", 2, p => p.Income, Rounding.HalfEven).Build(people)["income"].FormatAt(0));
    }

    [Fact]
    public void Children_hang_below_their_parents()
    {
        Household[] households = [new("h1", [People[0], People[1]]), new("h2", null), new("h3", [People[2]])];

        Table table = new TableBuilder<Household>("households")
            .Text("id", h => h.Id)
            .Children("members", h => h.Members, Builder())
            .Build(households);

        Assert.Equal([0, 2, 2, 3], table.Children["members"].Offsets.ToArray());
        Assert.Equal(["Ada", "", null], Cells.Of(table.Children["members"].Rows["name"]).Select(cell => cell.Text));
        Assert.Equal("households: 3 rows, 1 columns, 3 members", table.ToString());
        Assert.Equal([null, "Ada", ""], Cells.Of(table.Take([2, 0]).Children["members"].Rows["name"]).Select(cell => cell.Text));
    }

    [Fact]
    public void Description_that_cannot_be_throws_at_once()
    {
        TableBuilder<Person> builder = new TableBuilder<Person>("people").Text("name", p => p.Name);

        Assert.Throws<ArgumentException>(() => builder.Date("name", p => p.Born));
        Assert.Throws<ArgumentException>(() => builder.Children("name", p => new[] { p }, Builder()));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.Number("income", 19, p => p.Income));
        Assert.Throws<ArgumentException>(() => builder.Category("area", ["a", "a"], p => p.Area));
        Assert.Throws<ArgumentException>(() => new TableBuilder<Person>(""));
    }
}
