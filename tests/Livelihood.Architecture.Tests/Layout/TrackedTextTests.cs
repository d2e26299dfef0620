using System.Text.RegularExpressions;

namespace Livelihood.Architecture.Tests.Layout;

/// <summary>What no file of the project may hold.</summary>
public sealed partial class TrackedTextTests
{
    /// <summary>Hosts of package registries; written in two parts so that this file does not hold them.</summary>
    private static readonly string[] Registries = ["nuget" + ".org", "npmjs" + ".org", "npmjs" + ".com", "pypi" + ".org", "debian" + ".org", "pkgs.dev" + ".azure.com"];

    [Fact]
    public void Files_ofTheCheckout_nameNoRegistry()
        => Findings.None(Checkout.TextFiles.Where(f => Registries.Any(r => Checkout.Read(f).Contains(r, StringComparison.OrdinalIgnoreCase))));

    [Fact]
    public void Files_ofTheCheckout_nameNoPathOfAMachine()
        => Findings.None(Checkout.TextFiles.Where(f => MachinePath().IsMatch(Checkout.Read(f))));

    [Theory]
    [InlineData("see /home" + "/anna/x.csv", true)]
    [InlineData("C:" + @"\Users\anna", true)]
    [InlineData("a home/work path", false)]
    [InlineData("https://example.org/homes/x", false)]
    public void MachinePath_inAText_isFound(string text, bool found) => Assert.Equal(found, MachinePath().IsMatch(text));

    [Fact]
    public void Files_ofTheCheckout_endTheirLinesWithLineFeeds()
        => Findings.None(Checkout.TextFiles.Where(f => Checkout.Read(f).Contains('\r')));

    [Fact]
    public void Source_ofTheLibraries_switchesNoBannedSymbolOn()
        => Findings.None(SourceFile.OfTheSource.Where(f => f.Lines.Any(l => l.Contains("RS0030", StringComparison.Ordinal))).Select(f => f.Path));

    [Theory]
    [InlineData("System.DateTime.Now")]
    [InlineData("System.DateTime.UtcNow")]
    [InlineData("System.DateTimeOffset.UtcNow")]
    [InlineData("System.Random.#ctor")]
    [InlineData("System.Random.Shared")]
    [InlineData("System.Guid.NewGuid")]
    [InlineData("System.String.GetHashCode")]
    [InlineData("System.Globalization.CultureInfo.CurrentCulture")]
    public void BannedSymbols_ofTheBuild_holdWhatWouldMakeRunsDiffer(string symbol)
        => Assert.Contains(Checkout.Lines("build/BannedSymbols.txt"), l => l.Split(';')[0].EndsWith(":" + symbol, StringComparison.Ordinal));

    [Fact]
    public void Root_ofTheCheckout_holdsNothingWithoutAReason()
    {
        string[] known =
        [
            ".ci", ".editorconfig", ".gitattributes", ".gitignore", "CHANGELOG.md", "CONTRIBUTING.md", "Directory.Build.props", "Directory.Packages.props",
            "LICENSE", "Livelihood.slnx", "NOTICE", "README.md", "benchmarks", "build", "docs", "global.json", "nuget.config", "samples", "src", "tests",
        ];
        Findings.None(Checkout.Files.Select(f => f.Split('/')[0]).Distinct().Except(known));
    }

    [GeneratedRegex(@"(^|[^A-Za-z0-9._~-])/(work|farm|root|home|Users)/|[A-Z]:\\Users\\", RegexOptions.Multiline)]
    private static partial Regex MachinePath();
}
