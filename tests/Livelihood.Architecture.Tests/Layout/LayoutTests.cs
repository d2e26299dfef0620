namespace Livelihood.Architecture.Tests.Layout;

/// <summary>Folder = feature, file = type, and files short enough to be read.</summary>
public sealed class LayoutTests
{
    private static readonly string[] KindsOfThings = ["Interfaces", "Helpers", "Models", "Utils", "Utilities", "Common", "Misc"];

    [Fact]
    public void Files_ofTheSource_haveOnePublicTypeAtMost()
        => Findings.None(SourceFile.OfTheSource.Where(f => f.Types().Count(t => t.IsPublic) > 1).Select(f => f.Path));

    [Fact]
    public void Files_ofTheSource_areNamedAfterTheirType()
    {
        IEnumerable<string> misnamed = SourceFile.OfTheSource
            .Select(f => (f.Path, f.TypeName, Types: f.Types().ToArray()))
            .Where(f => f.Types.Length > 0 && !f.Types.Any(t => t.Name == f.TypeName && (t.IsPublic || !f.Types.Any(other => other.IsPublic))))
            .Select(f => $"{f.Path} declares {string.Join(", ", f.Types.Select(t => t.Name))}");
        Findings.None(misnamed);
    }

    [Fact]
    public void Files_ofTheSource_declareSomething()
        => Findings.None(SourceFile.OfTheSource.Where(f => !f.Types().Any() && f.TypeName is not ("Program" or "AssemblyInfo")).Select(f => f.Path));

    [Fact]
    public void Folders_ofTheCheckout_areFeatures()
        => Findings.None(Checkout.Files.Where(f => f.Split('/').Intersect(KindsOfThings, StringComparer.OrdinalIgnoreCase).Any()));

    [Fact]
    public void Namespaces_ofTheSource_followTheFolderOrStandAboveIt()
    {
        IEnumerable<string> elsewhere = SourceFile.OfTheSource
            .Where(f => f.Namespace is { } name && !(f.Folder["src/".Length..].Replace('/', '.') + ".").StartsWith(name + ".", StringComparison.Ordinal))
            .Select(f => $"{f.Path} is in {f.Namespace}");
        Findings.None(elsewhere);
    }

    [Fact]
    public void Machinery_inInternalFolders_isNotPublic()
        => Findings.None(SourceFile.OfTheSource.Where(f => f.Folder.Split('/').Contains("Internal") && f.Types().Any(t => t.IsPublic)).Select(f => f.Path));

    [Fact]
    public void Lengths_ofTheSource_stayReadable()
    {
        int[] lengths = [.. SourceFile.OfTheSource.Select(f => f.Lines.Length).Order()];
        Assert.InRange(lengths[lengths.Length / 2], 1, 90);
        Assert.InRange(lengths[lengths.Length * 9 / 10], 1, 250);
    }

    [Fact]
    public void Files_beyondTheCap_sayWhyAtTheirTop()
    {
        IEnumerable<string> silent = SourceFile.All
            .Where(f => f.Lines.Length > 400 && !f.Lines.Take(3).Any(l => l.StartsWith("// Long because ", StringComparison.Ordinal)))
            .Select(f => $"{f.Path}: {f.Lines.Length} lines; begin with \"// Long because …\" or divide it");
        Findings.None(silent);
    }
}
