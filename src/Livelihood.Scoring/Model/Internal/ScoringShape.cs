using Livelihood.Core.Documents;
using Livelihood.Rules;
using Livelihood.Rules.Overlays;
using Livelihood.Rules.Parameters;
using Livelihood.Rules.Parameters.Internal;

namespace Livelihood.Scoring.Model.Internal;

/// <summary>What in a scoring model has a name or an id, for overlays and differences.</summary>
internal static class ScoringShape
{
    private static readonly DocumentPart.Keyed Definition = Keyed(("value", new DocumentPart.Expression())) with { PlainKey = "value" };

    private static readonly DocumentPart.Keyed Indicator = Keyed(("when", new DocumentPart.Expression()), ("value", new DocumentPart.Expression()));

    public static readonly DocumentShape Shape = new()
    {
        Kind = ScoringModel.Kind,
        Root = Keyed(
            ("parameters", new DocumentPart.References()),
            ("rules", new DocumentPart.References()),
            ("inputs", new DocumentPart.Named("input", DocumentPart.Keyed.Plain)),
            ("children", new DocumentPart.Named("child table", new DocumentPart.Named("field", DocumentPart.Keyed.Plain))),
            ("derive", new DocumentPart.Named("rule", Definition)),
            ("tables", new DocumentPart.Named("table", Keyed(("rows", new DocumentPart.Listed("row", "id", DocumentPart.Keyed.Plain))))),
            ("dimensions", new DocumentPart.Listed("dimension", "id", Keyed(("indicators", new DocumentPart.Listed("indicator", "id", Indicator))))),
            ("triggers", new DocumentPart.Listed("trigger", "id", Keyed(("when", new DocumentPart.Expression())))),
            ("levels", new DocumentPart.Listed("level", "id", DocumentPart.Keyed.Plain)),
            ("tests", new DocumentPart.Listed("test", "name", DocumentPart.Keyed.Plain))),
        Check = Check,
    };

    // Faults of parameters and rules are listed by their own checks; a model that builds on faulty ones is not looked at. Indicators of the host are not
    // known here, so a model that names some is checked when it is read.
    private static void Check(DocumentObject root, IReadOnlyList<RawDocument> documents, RuleSetOptions options)
    {
        if (NamesCustom(root)) return;
        var sets = new List<ParameterSet>();
        foreach (RawDocument document in documents.Where(one => one.Kind == ParameterSet.Kind))
        {
            if (Parsed(document)?.AsObject() is not { } its || ParameterSet.Read(its) is not { } set) return;
            sets.Add(set);
        }
        var rules = new List<RuleSet>();
        foreach (RawDocument document in documents.Where(one => one.Kind == RuleSet.Kind))
        {
            if (RuleSet.Read(Parsed(document), sets, options) is not { } set) return;
            rules.Add(set);
        }
        _ = ScoringModel.Read(root.Node, sets, new ScoringModelOptions { Reading = options, Rules = rules });
    }

    private static bool NamesCustom(DocumentObject root)
        => root.Optional("dimensions") is { Kind: System.Text.Json.JsonValueKind.Array } dimensions
            && dimensions.Element.EnumerateArray().Any(d => d.ValueKind == System.Text.Json.JsonValueKind.Object
                && d.TryGetProperty("indicators", out var all) && all.ValueKind == System.Text.Json.JsonValueKind.Array
                && all.EnumerateArray().Any(i => i.ValueKind == System.Text.Json.JsonValueKind.Object && i.TryGetProperty("custom", out _)));

    private static DocumentNode? Parsed(RawDocument document) => DocumentNode.Parse(DocumentText.Utf8(document.Root.WriteTo), new ProblemList());

    private static DocumentPart.Keyed Keyed(params (string Key, DocumentPart Part)[] keys)
        => new(keys.ToDictionary(key => key.Key, key => key.Part, StringComparer.Ordinal));
}
