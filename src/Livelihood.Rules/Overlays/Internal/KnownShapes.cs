using Livelihood.Core.Documents;
using Livelihood.Rules.Parameters;
using Livelihood.Rules.Parameters.Internal;

namespace Livelihood.Rules.Overlays.Internal;

/// <summary>The shapes of this package's kinds of documents.</summary>
internal static class KnownShapes
{
    public static readonly DocumentShape Parameters = new()
    {
        Kind = ParameterSet.Kind,
        Root = new DocumentPart.Keyed(new Dictionary<string, DocumentPart>
        {
            ["keys"] = new DocumentPart.Named("key", DocumentPart.Keyed.Plain),
            ["parameters"] = new DocumentPart.Named("parameter", Keyed(("values", new DocumentPart.DatedValues()))),
        }),
        Check = static (root, _, _) => ParameterSet.Read(root),
    };

    public static readonly DocumentShape Rules = new()
    {
        Kind = RuleSet.Kind,
        Root = Keyed(
            ("parameters", new DocumentPart.References()),
            ("inputs", new DocumentPart.Named("input", DocumentPart.Keyed.Plain)),
            ("children", new DocumentPart.Named("child table", new DocumentPart.Named("field", DocumentPart.Keyed.Plain))),
            ("derive", new DocumentPart.Named("rule", Rule)),
            ("tables", new DocumentPart.Named("table", Keyed(("rows", new DocumentPart.Listed("row", "id", DocumentPart.Keyed.Plain))))),
            ("tests", new DocumentPart.Listed("test", "name", DocumentPart.Keyed.Plain))),
        Check = CheckRules,
    };

    // Faults of the parameters are listed by their own check; rules that build on faulty ones are not looked at.
    private static void CheckRules(DocumentObject root, IReadOnlyList<RawDocument> documents, RuleSetOptions options)
    {
        var sets = new List<ParameterSet>();
        foreach (RawDocument document in documents.Where(one => one.Kind == ParameterSet.Kind))
        {
            if (DocumentNode.Parse(DocumentText.Utf8(document.Root.WriteTo), new ProblemList())?.AsObject() is not { } its || ParameterSet.Read(its) is not { } set) return;
            sets.Add(set);
        }
        _ = RuleSet.Read(root.Node, sets, options);
    }

    private static DocumentPart.Keyed Rule => new(new Dictionary<string, DocumentPart> { ["value"] = new DocumentPart.Expression() }, PlainKey: "value");

    private static DocumentPart.Keyed Keyed(params (string Key, DocumentPart Part)[] keys)
        => new(keys.ToDictionary(key => key.Key, key => key.Part, StringComparer.Ordinal));
}
