using System.Text.RegularExpressions;

namespace Livelihood.Architecture.Tests.Documentation;

/// <summary>Links between documents lead somewhere, and every document can be reached.</summary>
public sealed partial class LinkTests
{
    [Fact]
    public void Links_ofTheDocuments_resolve()
    {
        var broken = new List<string>();
        foreach (string document in CodeBlock.Documents)
            foreach ((string target, string anchor) in Targets(document))
            {
                string path = target.Length == 0 ? document : Resolve(document, target);
                if (!File.Exists(Checkout.PathOf(path)) && !Directory.Exists(Checkout.PathOf(path))) broken.Add($"{document} → {target}");
                else if (anchor.Length > 0 && !Anchors(path).Contains(anchor)) broken.Add($"{document} → {target}#{anchor}");
            }
        Findings.None(broken);
    }

    [Fact]
    public void Documents_ofTheDocsFolder_areReachedFromItsIndex()
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<string>(["docs/README.md"]);
        while (open.TryDequeue(out string? document))
            if (reached.Add(document) && document.EndsWith(".md", StringComparison.Ordinal))
                foreach ((string target, _) in Targets(document).Where(t => t.Target.Length > 0)) open.Enqueue(Resolve(document, target));
        Findings.None(CodeBlock.Documents.Where(d => d.StartsWith("docs/", StringComparison.Ordinal) && !reached.Contains(d)));
    }

    private static string Resolve(string document, string target)
        => Path.GetRelativePath(Checkout.Root, Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Checkout.PathOf(document))!, target))).Replace('\\', '/');

    /// <summary>The links of a document to other files; what stands in code is none.</summary>
    private static IEnumerable<(string Target, string Anchor)> Targets(string document)
    {
        if (!File.Exists(Checkout.PathOf(document))) return [];
        string text = Code().Replace(Checkout.Read(document), "");
        return Link().Matches(text).Select(m => m.Groups[1].Value).Where(t => !t.Contains("://", StringComparison.Ordinal))
            .Select(t => (t.Split('#')[0], t.Contains('#') ? t.Split('#')[1] : ""));
    }

    /// <summary>The anchors of a document's headings: lower case, words joined by hyphens, punctuation left out.</summary>
    private static IEnumerable<string> Anchors(string document)
        => Checkout.Lines(document).Where(l => l.StartsWith('#'))
            .Select(l => NoWord().Replace(l.TrimStart('#').Trim().ToLowerInvariant(), "").Replace(' ', '-'));

    [GeneratedRegex(@"\[[^\]]*\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("```.*?```|`[^`\n]*`", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NoWord();
}
