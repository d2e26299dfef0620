using System.Xml.Linq;

namespace Livelihood.Architecture.Tests.Packages;

/// <summary>Every library packs with readme, icon, licence, documentation and symbols.</summary>
public sealed class PackageTests(PackedPackages packed) : IClassFixture<PackedPackages>
{
    public static TheoryData<string> All => [.. Package.All.Select(p => p.Name)];

    public static TheoryData<string> Libraries => [.. Package.Libraries.Select(p => p.Name)];

    [Fact]
    public void Pack_ofTheSolution_succeedsWithoutWarnings()
    {
        Assert.True(packed.Succeeded, packed.Output);
        Assert.DoesNotContain("warning", packed.Output, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Package_asPacked_holdsReadmeIconAndNotice(string name)
    {
        string file = Packed(name, ".nupkg");
        IReadOnlyList<string> entries = PackedPackages.Entries(file);
        Assert.Contains("README.md", entries);
        Assert.Contains("icon.png", entries);
        Assert.Contains("NOTICE", entries);
        Assert.Equal(Checkout.Read($"src/{name}/README.md"), PackedPackages.Read(file, "README.md"));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Manifest_ofAPackage_namesLicenceReadmeIconAndPurpose(string name)
    {
        XDocument manifest = XDocument.Parse(PackedPackages.Read(Packed(name, ".nupkg"), name + ".nuspec").TrimStart('\uFEFF'));
        string? Value(string element) => manifest.Descendants().SingleOrDefault(e => e.Name.LocalName == element)?.Value;
        XElement licence = manifest.Descendants().Single(e => e.Name.LocalName == "license");
        Assert.Equal("expression", licence.Attribute("type")?.Value);
        Assert.Equal("Apache-2.0", licence.Value);
        Assert.Equal("README.md", Value("readme"));
        Assert.Equal("icon.png", Value("icon"));
        Assert.EndsWith(".", Value("description"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Library_asPacked_holdsAssemblyWithDocumentation(string name)
    {
        IReadOnlyList<string> entries = PackedPackages.Entries(Packed(name, ".nupkg"));
        Assert.Contains($"lib/net10.0/{name}.dll", entries);
        Assert.Contains($"lib/net10.0/{name}.xml", entries);
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Symbols_ofALibrary_arePackedApart(string name)
        => Assert.Contains($"lib/net10.0/{name}.pdb", PackedPackages.Entries(Packed(name, ".snupkg")));

    [Fact]
    public void CommandLine_asPacked_isATool()
    {
        string file = Packed("Livelihood.Cli", ".nupkg");
        Assert.Contains("tools/net10.0/any/livelihood.dll", PackedPackages.Entries(file));
        Assert.Contains("Command Name=\"livelihood\"", PackedPackages.Read(file, "tools/net10.0/any/DotnetToolSettings.xml"), StringComparison.Ordinal);
    }

    private string Packed(string name, string ending)
    {
        string? file = packed.Find(name, ending);
        Assert.True(file is not null, $"There is no {name}*{ending}.\n{packed.Output}");
        return file;
    }
}
