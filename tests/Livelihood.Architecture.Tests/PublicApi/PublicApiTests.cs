namespace Livelihood.Architecture.Tests.PublicApi;

/// <summary>What a package offers changes only on purpose: the approved text changes in the same commit.</summary>
/// <remarks>With the variable <c>LIVELIHOOD_APPROVE=1</c> the tests write the texts instead of comparing them.</remarks>
public sealed class PublicApiTests
{
    private const string Folder = "tests/Livelihood.Architecture.Tests/Approved";

    public static TheoryData<string> Libraries => [.. Package.Libraries.Select(p => p.Name)];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void PublicApi_ofAPackage_isTheApprovedOne(string name)
    {
        string actual = ApiText.Of(Package.Of(name).Assembly);
        string file = Checkout.PathOf($"{Folder}/{name}.txt");
        if (Environment.GetEnvironmentVariable("LIVELIHOOD_APPROVE") == "1") File.WriteAllText(file, actual);
        Assert.True(File.Exists(file), $"There is no {Folder}/{name}.txt; run the tests with LIVELIHOOD_APPROVE=1 to write it.");
        string[] approved = File.ReadAllLines(file), offered = actual.TrimEnd('\n').Split('\n');
        string[] changes = [.. approved.Except(offered).Select(l => "- " + l.Trim()), .. offered.Except(approved).Select(l => "+ " + l.Trim())];
        Assert.True(
            changes.Length == 0 && approved.SequenceEqual(offered),
            $"The public API of {name} differs from {Folder}/{name}.txt. If that is meant, run the tests with LIVELIHOOD_APPROVE=1.\n{string.Join('\n', changes)}");
    }

    [Fact]
    public void ApprovedTexts_belongToAPackageEach()
        => Findings.None(Checkout.Under(Folder, ".txt").Select(Path.GetFileNameWithoutExtension).Except(Package.Libraries.Select(p => p.Name)));

    [Fact]
    public void Text_ofAKnownAssembly_showsWhatMattersToACaller()
    {
        string text = ApiText.Of(Package.Of("Livelihood.Linkage").Assembly);
        Assert.Contains("  static class Linker\n", text, StringComparison.Ordinal);
        Assert.Contains("    required IReadOnlyList<LinkageField> Fields { get; init; }\n", text, StringComparison.Ordinal);
        Assert.Contains("    const string Kind = \"livelihood/linkage\"\n", text, StringComparison.Ordinal);
        Assert.Contains("    string? ValueOf(int record, string field)\n", text, StringComparison.Ordinal);
        Assert.Contains("  sealed record class LevelTest.Exact : LevelTest\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("PrintMembers", text, StringComparison.Ordinal);
    }
}
