using FsCheck.Fluent;
using Livelihood.Core.Tables;
using Livelihood.Testing;

namespace Livelihood.Core.Tests.Tables;

public class ChildTableTests
{
    private static readonly FsCheck.Gen<(int[] Parents, int Count)> Parents =
        from count in Gen.Choose(1, 30)
        from length in Gen.Choose(0, 100)
        from parents in Gen.ArrayOf(Gen.Choose(0, count - 1), length)
        select (parents, count);

    [Fact]
    public void Create_sorts_stably_by_parent()
        => Property.Check(Parents, x =>
        {
            ChildTable children = Make(x.Parents, x.Count);
            int[] expected = [.. Enumerable.Range(0, x.Parents.Length).OrderBy(row => x.Parents[row])];
            return Ids(children.Rows).SequenceEqual(expected)
                && children.ParentOfRow().SequenceEqual(x.Parents.Order())
                && children.ParentCount == x.Count && children.Offsets[^1] == x.Parents.Length
                && Enumerable.Range(0, x.Count).All(parent =>
                    Ids(children.Rows).Take(children.RowsOf(parent)).All(row => x.Parents[row] == parent));
        });

    [Fact]
    public void Take_gives_each_parent_its_children()
        => Property.Check(from x in Parents from take in Gen.ArrayOf(Gen.Choose(0, x.Count - 1), 12) select (x, take), y =>
        {
            ChildTable all = Make(y.x.Parents, y.x.Count);
            ChildTable taken = all.Take(y.take);
            return taken.ParentCount == y.take.Length && Enumerable.Range(0, y.take.Length).All(i =>
                Ids(taken.Rows).Take(taken.RowsOf(i)).SequenceEqual(Ids(all.Rows).Take(all.RowsOf(y.take[i]))));
        });

    [Fact]
    public void Create_of_children_in_order_shares_the_rows()
    {
        Table rows = Table.Create("m", NumberColumn.From("id", 0, [0, 1, 2]));

        Assert.Same(rows, ChildTable.Create("members", rows, [0, 2, 2], 3).Rows);
    }

    [Fact]
    public void Create_of_an_unknown_parent_throws()
    {
        Table rows = Table.Create("m", NumberColumn.From("id", 0, [0]));

        Assert.Throws<ArgumentOutOfRangeException>(() => ChildTable.Create("members", rows, [1], 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ChildTable.Create("members", rows, [-1], 1));
        Assert.Throws<ArgumentException>(() => ChildTable.Create("members", rows, [0, 0], 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ChildTable.Create("members", rows, [0], 1).RowsOf(1));
    }

    [Theory]
    [InlineData(new int[0])]
    [InlineData(new[] { 1, 1 })]
    [InlineData(new[] { 0, 2 })]
    [InlineData(new[] { 0, 1, 0, 1 })]
    public void FromOffsets_that_do_not_run_from_0_to_the_end_throws(int[] offsets)
        => Assert.Throws<ArgumentException>(() => ChildTable.FromOffsets("members", Table.Create("m", NumberColumn.From("id", 0, [7])), offsets));

    private static ChildTable Make(int[] parents, int count)
        => ChildTable.Create("members", Table.Create("m", NumberColumn.From("id", 0, [.. Enumerable.Range(0, parents.Length).Select(i => (long)i)])), parents, count);

    private static int[] Ids(Table rows) => [.. rows.Get<NumberColumn>("id").Values.ToArray().Select(id => (int)id)];
}
