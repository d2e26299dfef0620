using Livelihood.Feeds.Contracts;
using Livelihood.Feeds.Tests.Contracts;

namespace Livelihood.Feeds.Tests;

public sealed class FeedKeyTests
{
    private static readonly FeedContract Contract = Agreed.On(
        "\"id\": { \"type\": \"text\" }, \"month\": { \"type\": \"number\" }, \"amount\": { \"type\": \"number\" }", "\"key\": [\"id\", \"month\"]");

    [Fact]
    public void Read_rows_that_contradict_each_other_are_all_quarantined()
    {
        FeedResult result = FeedReaderTests.Read(Contract, "id,month,amount\na,1,10\na,2,10\nb,1,10\na,1,20\n");

        Assert.Equal([1, 4], result.Quarantined.Select(row => row.Row));
        Violation violation = Assert.Single(result.Quarantined[1].Violations);
        Assert.Equal(new Violation("id + month", "a + 1", FieldRule.UniqueKey, "a key of its own: 2 rows that differ have this one, the first is row 1"), violation);
        Assert.Equal([2, 3], result.RowNumbers);
    }

    [Fact]
    public void Read_row_that_repeats_another_exactly_is_quarantined_and_the_first_stays()
    {
        FeedResult result = FeedReaderTests.Read(Contract, "id,month,amount\na,1,10\na,1,10\na,1,10\n");

        Assert.Equal([1], result.RowNumbers);
        Assert.Equal([2, 3], result.Quarantined.Select(row => row.Row));
        Assert.All(result.Quarantined, row => Assert.Equal(FieldRule.NotRepeated, Assert.Single(row.Violations).Rule));
    }

    [Fact]
    public void Read_repeats_among_contradictions_are_quarantined_with_them()
        => Assert.Equal([1, 2, 3], FeedReaderTests.Read(Contract, "id,month,amount\na,1,10\na,1,10\na,1,20\n").Quarantined.Select(row => row.Row));

    [Fact]
    public void Read_equal_values_written_differently_are_the_same_key()
        => Assert.Equal([1, 2], FeedReaderTests.Read(Contract, "id,month,amount\na,1,10\na,01,20\n").Quarantined.Select(row => row.Row));

    [Fact]
    public void Read_contradiction_by_a_row_that_is_faulty_itself_counts()
    {
        FeedResult result = FeedReaderTests.Read(Contract, "id,month,amount\na,1,10\na,1,x\n");

        Assert.Equal([1, 2], result.Quarantined.Select(row => row.Row));
        Assert.Equal([FieldRule.Number, FieldRule.UniqueKey], result.Quarantined[1].Violations.Select(violation => violation.Rule));
    }

    [Fact]
    public void Read_row_without_a_whole_key_is_quarantined_for_the_part_it_lacks()
    {
        FeedResult result = FeedReaderTests.Read(Contract, "id,month,amount\na,,10\na,,20\n");

        Assert.All(result.Quarantined, row => Assert.Equal(new Violation("month", null, FieldRule.Required, "a value"), Assert.Single(row.Violations)));
        Assert.Equal(2, result.Quarantined.Count);
    }

    [Fact]
    public void Read_extreme_number_is_a_key_like_any_other()
        => Assert.Equal(2, FeedReaderTests.Read(Contract, $"id,month,amount\na,{long.MinValue},1\na,{long.MinValue},2\n").Quarantined.Count);
}
