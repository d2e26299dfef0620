using FsCheck.Fluent;
using Livelihood.Core.Tables;
using Livelihood.Testing;

namespace Livelihood.Core.Tests.Tables;

public class ChildJoinTests
{
    private static readonly Table Households = Table.Create("households", TextColumn.From("id", "h1", "h2", null, "h3", "h2"));

    [Fact]
    public void ByKey_keeps_orphans_and_repeated_parents_in_sight()
    {
        Table people = Table.Create("people",
            TextColumn.From("household", "h2", "h9", "h1", null, "h2", "H1"),
            TextColumn.From("name", "a", "b", "c", "d", "e", "f"));

        ChildJoin join = ChildJoin.ByKey("members", Households, "id", people, "household");

        Assert.Equal(["c", "a", "e"], Cells.Of(join.Children.Rows["name"]).Select(cell => cell.Text));
        Assert.Equal([0, 1, 3, 3, 3, 3], join.Children.Offsets.ToArray());
        Assert.Equal(["b", "d", "f"], Cells.Of(join.Orphans["name"]).Select(cell => cell.Text));
        Assert.Equal([1, 3, 5], join.OrphanRows.ToArray());
        Assert.Equal([4], join.RepeatedParentRows.ToArray());
        Assert.False(join.IsComplete);
    }

    [Fact]
    public void ByKey_where_all_fit_is_complete()
    {
        Table people = Table.Create("people", CategoryColumn.From("household", "h3", "h1"));

        ChildJoin join = ChildJoin.ByKey("members", Households.Take([0, 1, 3]), "id", people, "household");

        Assert.True(join.IsComplete);
        Assert.Equal(0, join.Orphans.RowCount);
        Assert.Equal([0, 1, 1, 2], join.Children.Offsets.ToArray());
    }

    [Fact]
    public void ByKey_never_loses_a_child()
        => Property.Check(
            from parents in Gen.ArrayOf(Gen.Choose(0, 12), 8)
            from length in Gen.Choose(0, 40)
            from children in Gen.ArrayOf(Gen.Choose(0, 14), length)
            from numbers in Gen.Elements(true, false)
            select (parents, children, numbers), x =>
        {
            Table parents = Table.Create("p", Keys("key", x.parents, x.numbers ? 0 : -1));
            Table children = Table.Create("c", Keys("key", x.children, x.numbers ? 2 : -1), NumberColumn.From("row", 0, [.. Enumerable.Range(0, x.children.Length).Select(i => (long)i)]));
            ChildJoin join = ChildJoin.ByKey("members", parents, "key", children, "key");

            int[] kept = [.. join.Children.Rows.Get<NumberColumn>("row").Values.ToArray().Select(row => (int)row)];
            int[] parentOf = join.Children.ParentOfRow();
            bool first = kept.Index().All(at => parentOf[at.Index] == Array.IndexOf(x.parents, x.children[at.Item]));
            int[] orphans = join.OrphanRows.ToArray();
            int[] repeated = [.. Enumerable.Range(0, x.parents.Length).Where(row => Array.IndexOf(x.parents, x.parents[row]) < row)];
            return first && kept.Concat(orphans).Order().SequenceEqual(Enumerable.Range(0, x.children.Length))
                && orphans.All(row => !x.parents.Contains(x.children[row]))
                && join.RepeatedParentRows.SequenceEqual(repeated);
        });

    [Fact]
    public void ByKey_of_dates_matches_by_day()
    {
        Table days = Table.Create("days", DateColumn.From("day", [new(2026, 7, 1), new(2026, 7, 2)]));
        Table visits = Table.Create("visits", DateColumn.From("on", [new(2026, 7, 2), new(2026, 7, 3)]));

        ChildJoin join = ChildJoin.ByKey("visits", days, "day", visits, "on");

        Assert.Equal([0, 0, 1], join.Children.Offsets.ToArray());
        Assert.Equal([1], join.OrphanRows.ToArray());
    }

    [Fact]
    public void ByKey_of_types_that_do_not_go_together_throws()
    {
        Table people = Table.Create("people", NumberColumn.From("household", 0, [1]));

        ArgumentException fault = Assert.Throws<ArgumentException>(() => ChildJoin.ByKey("members", Households, "id", people, "household"));

        Assert.Contains("'id' is a Text column and 'household' a Number column", fault.Message, StringComparison.Ordinal);
    }

    private static Column Keys(string name, int[] keys, int scale) => scale < 0
        ? TextColumn.From(name, [.. keys.Select(key => $"k{key}")])
        : NumberColumn.From(name, scale, [.. keys.Select(key => key * (long)Math.Pow(10, scale))]);
}
