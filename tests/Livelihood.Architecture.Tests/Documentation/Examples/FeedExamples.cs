using Livelihood.Core.Tables;
using Livelihood.Feeds;
using Livelihood.Feeds.Contracts;
using Livelihood.Feeds.Csv;

namespace Livelihood.Architecture.Tests.Documentation.Examples;

/// <summary>The examples about feeds, with the contract and the delivery that the how-to shows.</summary>
[Collection("Console")]
public sealed class FeedExamples
{
    private const string HowTo = "docs/how-to/read-a-feed.md";

    public FeedExamples()
    {
        Directory.CreateDirectory("contracts");
        Directory.CreateDirectory("deliveries");
        foreach (string folder in (string[])["", "contracts"]) File.WriteAllText(Path.Combine(folder, "subsistence-roll.json"), Block("json"));
        foreach (string folder in (string[])["", "deliveries"]) File.WriteAllText(Path.Combine(folder, "2026-06.csv"), Block("csv"));
    }

    [Fact]
    public void HowTo_example_printsTheAccount() => Printed.As(HowTo, "FeedContract contract", () =>
    {
        FeedContract contract = FeedContract.Load("subsistence-roll.json");
        FeedResult result = FeedReader.Read(contract, "2026-06.csv", new FeedReadOptions { PreviousRowCount = 5 });

        Console.WriteLine(result.Census);
        foreach (QuarantinedRow row in result.Quarantined) Console.WriteLine(row);
        foreach (RejectedRow row in result.Rejected) Console.WriteLine(row);
    });

    [Fact]
    public void Readme_example_usesTheAcceptedRows()
    {
        int used = 0;

        FeedContract contract = FeedContract.Load("subsistence-roll.json");
        FeedResult result = FeedReader.Read(contract, "2026-06.csv");

        Console.WriteLine(result.Census);          // 6 rows in = 3 accepted + 2 quarantined + 1 rejected
        if (!result.IsHeld) Use(result.Accepted);  // typed columns

        Assert.Equal("6 rows in = 3 accepted + 2 quarantined + 1 rejected", result.Census.ToString());
        Assert.Equal(3, used);

        void Use(Table accepted) => used = accepted.RowCount;
    }

    [Fact]
    public void FeedContract_exampleOfTheComment_isNotHeld()
    {
        FeedContract contract = FeedContract.Load("contracts/subsistence-roll.json");
        FeedResult result = FeedReader.Read(contract, "deliveries/2026-06.csv");
        if (result.IsHeld) Console.WriteLine(string.Join("\n", result.HoldReasons));

        Assert.False(result.IsHeld);
    }

    [Fact]
    public void CsvTable_exampleOfTheComment_readsTwoPeople()
    {
        CsvReadResult people = CsvTable.Parse("name,city\nAda,London\nBo,\n");
        TextColumn name = people.Table.Get<TextColumn>("name");
        Console.WriteLine(people.Census);

        Assert.Equal("Bo", name[1]);
    }

    private static string Block(string language) => CodeBlock.All.First(b => b.File == HowTo && b.Language == language).Text + "\n";
}
