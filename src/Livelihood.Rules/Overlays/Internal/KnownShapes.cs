using Livelihood.Rules.Parameters;

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
        Check = static (root, _) => ParameterSet.Read(root),
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
    };

    private static DocumentPart.Keyed Rule => new(new Dictionary<string, DocumentPart> { ["value"] = new DocumentPart.Expression() }, PlainKey: "value");

    private static DocumentPart.Keyed Keyed(params (string Key, DocumentPart Part)[] keys)
        => new(keys.ToDictionary(key => key.Key, key => key.Part, StringComparer.Ordinal));
}
