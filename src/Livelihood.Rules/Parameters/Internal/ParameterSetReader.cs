using Livelihood.Core.Documents;

namespace Livelihood.Rules.Parameters.Internal;

/// <summary>Reads a document of parameters and reports every fault of it.</summary>
internal static class ParameterSetReader
{
    public const string Region = "region";

    private static readonly string[] Reserved = ["from", "to", "value", "basis", "label"];

    /// <summary>Reads the document.</summary>
    /// <returns>The set as far as it is sound; of use only where nothing was reported.</returns>
    public static ParameterSet Read(DocumentObject root)
    {
        DocumentEnvelope envelope = DocumentEnvelope.Read(root, ParameterSet.Kind);
        OrderedDictionary<string, ParameterKey?> keys = ReadKeys(root.OptionalObject("keys"));
        var stated = new List<StatedParameter>();
        if (root.RequiredObject("parameters") is { } parameters)
            foreach ((string name, DocumentNode node) in parameters.Entries)
                if (ParameterReader.Read(name, node, keys) is { } parameter) stated.Add(parameter);
        root.Finish();
        InferKeys(keys, stated);
        IEnumerable<Parameter> built = stated.Select(parameter => ParameterBuilder.Build(parameter, keys, root.Problems)).OfType<Parameter>();
        return new ParameterSet(envelope, built.ToArray()) { Keys = [.. keys.Values.OfType<ParameterKey>()] };
    }

    /// <summary>Whether a text can be a name in expressions; reports why not.</summary>
    public static bool IsName(string name, DocumentNode node)
    {
        bool sound = name.Length is > 0 and <= 128 && name.Trim().Length == name.Length && !name.Any(char.IsControl) && !name.Contains("  ", StringComparison.Ordinal);
        if (!sound) node.Problems.Add(node.Path, "The key cannot be a name.", expected: "up to 128 characters without control characters, outer blanks or double blanks");
        return sound;
    }

    /// <summary>Whether a name says something else about a value, so that it cannot be a key.</summary>
    public static bool IsReserved(string name) => Reserved.Contains(name);

    private static OrderedDictionary<string, ParameterKey?> ReadKeys(DocumentObject? declared)
    {
        var keys = new OrderedDictionary<string, ParameterKey?>(StringComparer.Ordinal);
        if (declared is null) return keys;
        foreach ((string name, DocumentNode node) in declared.Entries)
        {
            if (node.AsObject() is not { } key) continue;
            if (!IsName(name, node)) continue;
            if (IsReserved(name)) node.Problems.Add(node.Path, $"\"{name}\" says something else about a value and cannot be a key.");
            string type = key.OneOf("type", "category", "region") ?? (name == Region ? "region" : "category");
            Labels label = Labels.Read(key.Optional("label"));
            List<string> values = Distinct(key.OptionalArray("values"));
            if (name == Region && type != "region") key.Report("The key \"region\" always is a region.");
            if (type == "region" && key.Has("values")) key.Report("The values of a region come from the tree of regions; leave \"values\" out.");
            if (type == "category" && values.Count == 0) key.Report("The key has no values.", "\"values\" with at least one text");
            key.Finish();
            keys.TryAdd(name, new ParameterKey(name, type == "region", type == "region" ? [] : values, isDeclared: true, label));
        }
        return keys;
    }

    /// <summary>The texts of a list; a text that stands twice is reported.</summary>
    public static List<string> Distinct(IReadOnlyList<DocumentNode> items)
    {
        var texts = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (DocumentNode item in items)
        {
            if (item.AsText() is not { } text) continue;
            if (seen.Add(text)) texts.Add(text);
            else item.Report("The text stands twice.");
        }
        return texts;
    }

    /// <summary>Keys that are used and not declared take the values that are used anywhere in the document.</summary>
    private static void InferKeys(OrderedDictionary<string, ParameterKey?> keys, List<StatedParameter> stated)
    {
        foreach (string name in keys.Where(key => key.Value is null).Select(key => key.Key).ToArray())
        {
            var used = new SortedSet<string>(StringComparer.Ordinal);
            if (name != Region)
                foreach ((string key, DocumentNode value) in stated.SelectMany(parameter => parameter.Values).SelectMany(value => value.Keys))
                    if (key == name && value.AsText() is { } text) used.Add(text);
            keys[name] = new ParameterKey(name, name == Region, [.. used], isDeclared: name == Region, Labels.None);
        }
    }
}
