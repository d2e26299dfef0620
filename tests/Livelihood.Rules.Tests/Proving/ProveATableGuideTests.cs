using Livelihood.Core.Regions;
using Livelihood.Rules.Parameters;
using Livelihood.Rules.Proving;
using Livelihood.Testing;

namespace Livelihood.Rules.Tests.Proving;

/// <summary>The guide to proofs shows what is printed.</summary>
public sealed class ProveATableGuideTests
{
    private const string Fence = "```";

    [Fact]
    public void Guide_ofProofs_showsWhatIsPrinted()
    {
        string[] lines = File.ReadAllLines(Path.Combine(SharedData.Root(), "docs", "how-to", "prove-a-table.md"));
        RegionTree regions = RegionTree.Parse("""
            { "kind": "livelihood/regions", "id": "test", "version": "1", "regions": [
              { "code": "99" }, { "code": "9901", "parent": "99" }, { "code": "990101", "parent": "9901" }, { "code": "990102", "parent": "9901" }, { "code": "9902", "parent": "99" } ] }
            """);
        RuleSet rules = RuleSet.Parse(Block(lines, "json", 1), [ParameterSet.Parse(Block(lines, "json", 0))]);
        using var Console = new StringWriter { NewLine = "\n" };

        ProofReport report = TableProver.Prove(rules, "tier", new DateOnly(2026, 7, 1), regions);
        foreach (string line in report.Lines) Console.WriteLine(line);

        string printed = Console.ToString().TrimEnd('\n');
        Assert.True(Block(lines, "text", 0) == printed, "The guide shows something else than is printed:\n" + printed);
    }

    private static string Block(string[] lines, string language, int number)
    {
        int at = -1;
        for (int i = 0; i <= number; i++) at = Array.IndexOf(lines, Fence + language, at + 1);
        return string.Join('\n', lines.Skip(at + 1).TakeWhile(l => l != Fence));
    }
}
