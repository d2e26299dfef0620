using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Livelihood.Core.Documents;
using Livelihood.Core.Tables;
using Livelihood.Feeds.Contracts;
using Livelihood.Feeds.Tests.Contracts;
using Property = Livelihood.Testing.Property;

namespace Livelihood.Feeds.Tests;

public sealed class FeedLawTests
{
    private static readonly FeedContract Contract = Agreed.On("""
        "id": { "type": "text", "pattern": "[a-c]" }, "n": { "type": "number", "scale": 1, "max": 5 }, "d": { "type": "date", "formats": ["yyyyMMdd"] }
        """, "\"key\": [\"id\"], \"limits\": { \"rows\": { \"min\": 0 } }");

    private static Gen<string> Csv { get; } = Gen.Elements("a", "b", "c", "1", "2.55", ",", ",", "\n", "\n", "\"", "20260101", "\0", "\r\n", " ", "é", "-")
        .ArrayOf().Select(parts => string.Concat(parts));

    [Fact]
    public void Every_row_of_any_text_is_accepted_quarantined_or_rejected_once()
        => Property.Check(Csv, csv =>
        {
            FeedResult result = Read("id,n,d\n" + csv, threads: 1);
            RowNumbers accepted = result.IsHeld ? result.Release("law", "test").RowNumbers : result.RowNumbers;
            IEnumerable<int> all = [.. accepted, .. result.Quarantined.Select(row => row.Row), .. result.Rejected.Select(row => row.Row)];
            return all.Order().SequenceEqual(Enumerable.Range(1, result.Census.In))
                && result.Census.In == result.Census.Accepted + result.Census.Quarantined + result.Census.Rejected
                && result.Quarantined.All(row => row.Violations.Count > 0);
        }, cases: 2000);

    [Fact]
    public void Accepted_rows_keep_every_rule_and_their_own_keys()
        => Property.Check(Csv, csv =>
        {
            FeedResult result = Read("id,n,d\n" + csv, threads: 1);
            if (result.IsHeld) result = result.Release("law", "test");
            Table table = result.Accepted;
            string?[] ids = [.. Enumerable.Range(0, table.RowCount).Select(row => table["id"].FormatAt(row))];
            return ids.All(id => id is "a" or "b" or "c") && ids.Distinct().Count() == ids.Length
                && table.Get<NumberColumn>("n").Values.ToArray().All(units => units <= 50);
        }, cases: 1000);

    [Fact]
    public void Any_bytes_give_a_result_or_one_exception_with_problems()
        => Property.Check(Gen.Choose(0, 255).Select(value => (byte)value).ArrayOf(), bytes =>
        {
            try
            {
                using MemoryStream stream = new([.. Encoding.ASCII.GetBytes("id,n,d\n"), .. bytes]);
                return FeedReader.Read(Contract, stream, null, TestContext.Current.CancellationToken).Census.In >= 0;
            }
            catch (DocumentException fault)
            {
                return fault.Problems.Count > 0;
            }
        });

    [Fact]
    public void Number_of_threads_changes_nothing()
    {
        string csv = "id,n,d\n" + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"{(char)('a' + i % 5)},{i % 60 / 10.0:0.0},{(i % 9 == 0 ? "x" : "20260101")}\n"));

        FeedResult one = Read(csv, 1), four = Read(csv, 4);

        Assert.Equal(one.Census, four.Census);
        Assert.Equal(one.Quarantined.Select(row => row.ToString()), four.Quarantined.Select(row => row.ToString()));
        Assert.Equal(one.Fields, four.Fields);
    }

    private static FeedResult Read(string csv, int threads) => FeedReaderTests.Read(Contract, csv, new FeedReadOptions { Threads = threads });
}
