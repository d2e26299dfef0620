using Livelihood.Core.Documents;
using Livelihood.Core.Regions;
using Livelihood.Feeds.Contracts;
using Livelihood.Linkage;

namespace Livelihood.Cli.Checking;

/// <summary>Knows how a document of each kind is read, and so checked.</summary>
internal static class DocumentKinds
{
    private static readonly SortedDictionary<string, Action<DocumentNode>> Readers = new(StringComparer.Ordinal)
    {
        [LinkageModel.Kind] = root => _ = LinkageModel.Read(root),
        [FeedContract.Kind] = root => _ = root.AsObject() is { } document ? FeedContract.Read(document) : null,
        [RegionTree.Kind] = root => _ = root.AsObject() is { } document ? RegionTree.Read(document) : null,
    };

    /// <summary>The kinds that can be checked, in ordinal order.</summary>
    public static IReadOnlyCollection<string> All => Readers.Keys;

    /// <summary>Reads a file as the document it says it is; every problem goes to the list.</summary>
    /// <returns>The document; null where it is no JSON.</returns>
    public static DocumentNode? Check(string file, ProblemList problems)
    {
        DocumentNode? root = DocumentNode.ParseFile(file, problems);
        if (root?.AsObject()?.Required("kind") is not { } kind || kind.AsText() is not { } name) return root;
        if (Readers.TryGetValue(name, out Action<DocumentNode>? read)) read(root);
        else problems.Add(kind.Path, "The kind of document is not known.", name, $"one of {string.Join(", ", All)}", Spelling.Nearest(name, All));
        return root;
    }
}
