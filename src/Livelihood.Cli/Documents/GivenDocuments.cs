using Livelihood.Core.Documents;
using Livelihood.Core.Regions;
using Livelihood.Rules;
using Livelihood.Rules.Parameters;

namespace Livelihood.Cli.Documents;

/// <summary>Reads several documents as one set: rules find their parameters and regions among the documents that are given with them.</summary>
internal sealed class GivenDocuments
{
    private GivenDocuments(IReadOnlyList<GivenDocument> all) => All = all;

    /// <summary>The documents in the order given.</summary>
    public IReadOnlyList<GivenDocument> All { get; }

    /// <summary>The tree of regions; null where none was given, or none without problems.</summary>
    public RegionTree? Regions => All.Select(d => d.Content).OfType<RegionTree>().FirstOrDefault();

    /// <summary>The sets of parameters without problems.</summary>
    public IReadOnlyList<ParameterSet> Parameters => [.. All.Select(d => d.Content).OfType<ParameterSet>()];

    /// <summary>Reads all files; the problems of each go to its own list.</summary>
    public static GivenDocuments Read(IEnumerable<string> files) => Of(files.Select(GivenDocument.Read));

    /// <summary>Joins documents to a set.</summary>
    public static GivenDocuments Of(IEnumerable<GivenDocument> documents)
    {
        var given = new GivenDocuments([.. documents]);
        given.CheckRegions();
        foreach (GivenDocument rules in given.OfKind(RuleSet.Kind)) given.ReadRules(rules);
        return given;
    }

    /// <summary>The documents that say they are of a kind.</summary>
    public IEnumerable<GivenDocument> OfKind(string kind) => All.Where(d => d.Kind == kind);

    /// <summary>Adds the problems of every document to one list.</summary>
    public void ReportTo(ProblemList problems)
    {
        foreach (GivenDocument document in All) problems.AddRange(document.Problems);
    }

    private void CheckRegions()
    {
        foreach (GivenDocument second in OfKind(RegionTree.Kind).Skip(1))
            second.Problems.Add("$", "A second tree of regions was given.", expected: $"one tree, such as that of {OfKind(RegionTree.Kind).First().File}");
        if (Regions is not { } tree) return;
        foreach (GivenDocument document in All)
            if (document.Content is ParameterSet parameters) parameters.CheckRegions(tree, document.Problems);
    }

    private void ReadRules(GivenDocument rules)
    {
        if (FaultyReference(rules) is var (path, parameters))
        {
            // What a faulty document declares is not known, so every use of it would be reported as well.
            rules.Problems.Add(path, $"The document {parameters.Reference} has problems of its own ({parameters.File}), so that the rules cannot be checked against it.");
            return;
        }
        rules.Complete(root => RuleSet.Read(root, Parameters));
    }

    private (string Path, GivenDocument Parameters)? FaultyReference(GivenDocument rules)
    {
        if (rules.Root?.AsObject()?.Optional("parameters") is not { Kind: System.Text.Json.JsonValueKind.Array } references) return null;
        foreach (DocumentNode node in references.AsArray())
        {
            if (node.Kind != System.Text.Json.JsonValueKind.String || !DocumentReference.TryParse(node.Element.GetString(), out DocumentReference wanted)) continue;
            GivenDocument[] named = [.. OfKind(ParameterSet.Kind).Where(d => d.Reference is { } its && its.Id == wanted.Id && (wanted.Version is null || wanted.Version == its.Version))];
            if (named.Length > 0 && Array.TrueForAll(named, d => d.Content is null)) return (node.Path, named[0]);
        }
        return null;
    }
}
