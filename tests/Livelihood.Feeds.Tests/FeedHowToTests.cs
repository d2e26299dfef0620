using Livelihood.Feeds.Contracts;
using Livelihood.Testing;

namespace Livelihood.Feeds.Tests;

/// <summary>Does what <c>docs/how-to/read-a-feed.md</c> shows.</summary>
public sealed class FeedHowToTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(SharedData.Root(), "docs", "how-to", "read-a-feed.md"));

    [Fact]
    public void How_to_delivery_prints_what_the_page_says()
    {
        FeedResult result = Read();

        string[] printed = [result.Census.ToString(), .. result.Quarantined.Select(row => row.ToString()), .. result.Rejected.Select(row => row.ToString())];
        Assert.Equal(Block("text").Split('\n', StringSplitOptions.RemoveEmptyEntries), printed);
        Assert.False(result.IsHeld);
        Assert.Equal(new DateOnly(2026, 6, 30), result.AsOf);
        Assert.Equal(["备注"], result.IgnoredColumns);
    }

    [Fact]
    public void How_to_contract_is_whole()
    {
        FeedContract contract = FeedContract.Parse(Block("json"));

        Assert.True(contract.IsComplete);
        Assert.Equal(contract.Fingerprint, FeedContract.Parse(contract.ToJson()).Fingerprint);
    }

    [Fact]
    public void How_to_code_is_the_code_that_is_run_here()
    {
        string own = File.ReadAllText(Path.Combine(SharedData.Root(), "tests", "Livelihood.Feeds.Tests", "FeedHowToTests.cs"));

        Assert.Contains("FeedReader.Read(contract, path, new FeedReadOptions { PreviousRowCount = 5 })", own, StringComparison.Ordinal);
        Assert.Contains("FeedReader.Read(contract, \"2026-06.csv\", new FeedReadOptions { PreviousRowCount = 5 })", Block("csharp"), StringComparison.Ordinal);
    }

    private static FeedResult Read()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        string path = Path.Combine(folder, "2026-06.csv");
        File.WriteAllText(path, Block("csv"));
        File.WriteAllText(Path.Combine(folder, "subsistence-roll.json"), Block("json"));
        try
        {
            FeedContract contract = FeedContract.Load(Path.Combine(folder, "subsistence-roll.json"));
#pragma warning disable xUnit1051 // As on the page.
            return FeedReader.Read(contract, path, new FeedReadOptions { PreviousRowCount = 5 });
#pragma warning restore xUnit1051
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Block(string language)
    {
        string fence = $"```{language}\n";
        int start = Page.IndexOf(fence, StringComparison.Ordinal) + fence.Length;
        return Page[start..Page.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
