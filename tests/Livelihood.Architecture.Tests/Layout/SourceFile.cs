using System.Text.RegularExpressions;

namespace Livelihood.Architecture.Tests.Layout;

/// <summary>A C# file as simple rules see it: with file-scoped namespaces, what begins a line is a type of the namespace.</summary>
internal sealed partial record SourceFile(string Path, string[] Lines)
{
    /// <summary>The library's files, the code the compiler writes left out.</summary>
    public static IReadOnlyList<SourceFile> OfTheSource { get; } = [.. Checkout.Under("src", ".cs").Select(f => new SourceFile(f, Checkout.Lines(f)))];

    /// <summary>Every C# file: source, tests, benchmarks and samples.</summary>
    public static IReadOnlyList<SourceFile> All { get; } = [.. Checkout.Files.Where(f => f.EndsWith(".cs", StringComparison.Ordinal)).Select(f => new SourceFile(f, Checkout.Lines(f)))];

    /// <summary>The file's name without ending, and without the topic of a partial type.</summary>
    public string TypeName => System.IO.Path.GetFileName(Path).Split('.')[0];

    public string Folder => System.IO.Path.GetDirectoryName(Path)!.Replace('\\', '/');

    public string? Namespace => Lines.Select(l => NamespaceLine().Match(l)).FirstOrDefault(m => m.Success)?.Groups[1].Value;

    /// <summary>The types of the namespace that the file declares.</summary>
    public IEnumerable<(string Name, bool IsPublic)> Types()
        => Lines.Select(l => TypeLine().Match(l)).Where(m => m.Success)
            .Select(m => (m.Groups["name"].Value, m.Groups["modifiers"].Value.Split(' ').Contains("public")));

    [GeneratedRegex(@"^namespace ([\w.]+);")]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(@"^(?<modifiers>(?:(?:public|internal|file|static|sealed|abstract|partial|readonly|ref|unsafe) )*)(?:class|struct|interface|enum|record struct|record class|record|delegate [\w<>?\[\], ]+?) (?<name>\w+)")]
    private static partial Regex TypeLine();
}
