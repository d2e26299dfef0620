using Livelihood.Core.Documents;
using Livelihood.Core.Regions;
using Livelihood.Feeds.Contracts;
using Livelihood.Linkage;
using Livelihood.Rules;
using Livelihood.Rules.Overlays;
using Livelihood.Rules.Parameters;
using Livelihood.Verification.Deadlines;

namespace Livelihood.Cli.Documents;

/// <summary>Knows how a document of each kind is read, and so checked.</summary>
internal static class DocumentKinds
{
    private static readonly SortedDictionary<string, Func<DocumentObject, object?>> Readers = new(StringComparer.Ordinal)
    {
        [LinkageModel.Kind] = root => LinkageModel.Read(root.Node),
        [FeedContract.Kind] = FeedContract.Read,
        [RegionTree.Kind] = RegionTree.Read,
        [ParameterSet.Kind] = ParameterSet.Read,
        [Overlay.Kind] = Overlay.Read,
        [WorkingCalendar.Kind] = WorkingCalendar.Read,
    };

    /// <summary>The kinds that can be read, in ordinal order.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Readers.Keys.Append(RuleSet.Kind).Order(StringComparer.Ordinal)];

    /// <summary>Reads a document that needs no others.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="root">The document; its list receives every problem.</param>
    /// <returns>What was read; null after a problem, or where the kind needs other documents.</returns>
    public static object? Read(string kind, DocumentObject root) => Readers.TryGetValue(kind, out Func<DocumentObject, object?>? read) ? read(root) : null;

    /// <summary>Reports a kind that cannot be read.</summary>
    public static void ReportUnknown(DocumentNode kind, string found)
        => kind.Problems.Add(kind.Path, "The kind of document is not known.", found, $"one of {string.Join(", ", All)}", Spelling.Nearest(found, All));
}
