using Livelihood.Feeds.Tests.Contracts;

namespace Livelihood.Feeds.Tests;

public sealed class FeedHoldTests
{
    private const string Fields = "\"id\": { \"type\": \"text\" }, \"n\": { \"type\": \"number\", \"maxMissing\": 0.5 }";

    [Theory]
    [InlineData("\"rows\": { \"min\": 5 }", "rows: found 4, allowed at least 5")]
    [InlineData("\"rows\": { \"max\": 3 }", "rows: found 4, allowed at most 3")]
    [InlineData("\"changePercent\": 50", "change: found 4 rows after 10, allowed a change of at most 50 %")]
    [InlineData("\"faulty\": 0.24", "faulty rows: found 1 of 4 rows, allowed at most 24 %")]
    public void Read_delivery_beyond_a_limit_is_held(string limit, string reason)
    {
        FeedResult result = Read(limit, "id,n\na,1\nb,x\nc,3\nd,4\n");

        Assert.True(result.IsHeld);
        Assert.Equal(reason, Assert.Single(result.HoldReasons).ToString());
        Assert.Contains(reason, Assert.Throws<InvalidOperationException>(() => result.Accepted).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => result.RowNumbers);
        Assert.Contains("held", result.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"rows\": { \"min\": 4, \"max\": 4 }")]
    [InlineData("\"changePercent\": 60")]
    [InlineData("\"faulty\": 0.25")]
    public void Read_delivery_at_a_limit_is_not_held(string limit)
    {
        FeedResult result = Read(limit, "id,n\na,1\nb,x\nc,3\nd,4\n");

        Assert.False(result.IsHeld);
        Assert.Equal(3, result.Accepted.RowCount);
    }

    [Fact]
    public void Read_too_many_missing_values_of_a_field_hold_the_delivery()
        => Assert.Equal("missing: n: found 2 of 3 rows, allowed at most 50 %", Assert.Single(Read("", "id,n\na,\nb,\nc,3\n").HoldReasons).ToString());

    [Fact]
    public void Read_optional_field_that_is_absent_counts_as_missing_throughout()
        => Assert.Equal("missing: n", Assert.Single(Read("", "id\na\n").HoldReasons).Limit);

    [Fact]
    public void Read_empty_delivery_is_held()
        => Assert.Equal("rows", Assert.Single(Read("", "id,n\n").HoldReasons).Limit);

    [Fact]
    public void Read_file_that_is_cut_short_is_held()
        => Assert.Equal("end of file", Assert.Single(Read("", "id,n\na,1\n\"b,2\nc,3\n").HoldReasons).Limit);

    [Fact]
    public void Read_growth_from_nothing_is_held()
        => Assert.Equal("change", Assert.Single(Read("\"changePercent\": 1000", "id,n\na,1\n", previous: 0).HoldReasons).Limit);

    [Fact]
    public void Release_by_a_person_gives_the_rows_and_keeps_the_record()
    {
        FeedResult held = Read("\"rows\": { \"min\": 5 }", "id,n\na,1\n");

        FeedResult released = held.Release("half the district is on holiday", "Ada Mayer");

        Assert.False(released.IsHeld);
        Assert.Equal(1, released.Accepted.RowCount);
        Assert.Equal(new FeedRelease("half the district is on holiday", "Ada Mayer"), released.Released);
        Assert.Equal(held.HoldReasons, released.HoldReasons);
        Assert.True(held.IsHeld);
    }

    [Fact]
    public void Release_without_reason_actor_or_need_throws()
    {
        FeedResult held = Read("\"rows\": { \"min\": 5 }", "id,n\na,1\n");

        Assert.Throws<ArgumentException>(() => held.Release(" ", "Ada"));
        Assert.Throws<ArgumentException>(() => held.Release("why", ""));
        Assert.Throws<InvalidOperationException>(() => held.Release("why", "Ada").Release("why", "Ada"));
    }

    private static FeedResult Read(string limit, string csv, int previous = 10)
        => FeedReaderTests.Read(Agreed.On(Fields, $"\"limits\": {{ {limit} }}"), csv, new FeedReadOptions { PreviousRowCount = previous });
}
