using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Livelihood.Core.Documents;

namespace Livelihood.Cli.Tests.Schemas;

/// <summary>Validates JSON against the part of JSON Schema 2020-12 that the published schemas use; an unknown keyword is an error of the schema.</summary>
internal sealed class SchemaValidator(JsonNode root, string file)
{
    private static readonly HashSet<string> Notes = ["$schema", "title", "description", "default", "$defs", "format", "dependentRequired"];

    public static SchemaValidator Of(string kind) => new(JsonNode.Parse(DocumentSchemas.Find(kind)!)!, kind);

    public bool Accepts(JsonNode? instance) => Accepts(root, instance, []);

    /// <summary>The schema at a pointer below the root, such as <c>#/$defs/field</c>.</summary>
    public JsonNode At(string path)
        => path[1..].Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate(root, (node, key) => node[key] ?? throw new InvalidOperationException($"{file} has no {path}."));

    private bool Accepts(JsonNode schema, JsonNode? instance, HashSet<string> evaluated)
    {
        bool unevaluated = true;
        // What may stand besides all the rest is known only when the rest is.
        foreach ((string keyword, JsonNode? value) in schema.AsObject().OrderBy(k => k.Key is "additionalProperties" ? 1 : k.Key is "unevaluatedProperties" ? 2 : 0))
        {
            if (Notes.Contains(keyword)) continue;
            if (keyword == "unevaluatedProperties") unevaluated = value!.GetValue<bool>();
            else if (!Holds(keyword, value!, schema, instance, evaluated)) return false;
        }
        return unevaluated || instance is not JsonObject o || o.All(p => evaluated.Contains(p.Key));
    }

    private bool Holds(string keyword, JsonNode value, JsonNode schema, JsonNode? instance, HashSet<string> evaluated)
    {
        JsonObject? map = instance as JsonObject;
        JsonArray? list = instance as JsonArray;
        double? number = instance?.GetValueKind() == System.Text.Json.JsonValueKind.Number ? instance.GetValue<double>() : null;
        string? text = instance?.GetValueKind() == System.Text.Json.JsonValueKind.String ? instance.GetValue<string>() : null;
        return keyword switch
        {
            "$ref" => Refer(value.GetValue<string>(), instance, evaluated),
            "type" => IsOf(value.GetValue<string>(), instance),
            "const" => JsonNode.DeepEquals(value, instance),
            "enum" => value.AsArray().Any(v => JsonNode.DeepEquals(v, instance)),
            "oneOf" => OneOf(value.AsArray(), instance, evaluated),
            "required" => map is null || value.AsArray().All(k => map.ContainsKey(k!.GetValue<string>())),
            "properties" => map is null || Properties(value, map, evaluated),
            "additionalProperties" => map is null || Others(value, schema["properties"] as JsonObject, map, evaluated),
            "propertyNames" => map is null || map.All(p => Accepts(value, JsonValue.Create(p.Key), [])),
            "minProperties" => map is null || map.Count >= value.GetValue<int>(),
            "maxProperties" => map is null || map.Count <= value.GetValue<int>(),
            "items" => list is null || list.All(i => Accepts(value, i, [])),
            "minItems" => list is null || list.Count >= value.GetValue<int>(),
            "maxItems" => list is null || list.Count <= value.GetValue<int>(),
            "uniqueItems" => list is null || list.Select(i => i?.ToJsonString()).Distinct().Count() == list.Count,
            "minimum" => number is null || number >= value.GetValue<double>(),
            "maximum" => number is null || number <= value.GetValue<double>(),
            "exclusiveMinimum" => number is null || number > value.GetValue<double>(),
            "exclusiveMaximum" => number is null || number < value.GetValue<double>(),
            "minLength" => text is null || text.Length >= value.GetValue<int>(),
            "maxLength" => text is null || text.Length <= value.GetValue<int>(),
            "pattern" => text is null || Regex.IsMatch(text, value.GetValue<string>(), RegexOptions.ECMAScript),
            _ => throw new InvalidOperationException($"{file} uses the keyword {keyword}, which is not checked."),
        };
    }

    private bool Refer(string reference, JsonNode? instance, HashSet<string> evaluated)
    {
        string[] parts = reference.Split('#');
        SchemaValidator other = parts[0].Length == 0 ? this : Of("livelihood/" + parts[0].Split('.')[0]);
        return other.Accepts(other.At("#" + (parts.Length > 1 ? parts[1] : "")), instance, evaluated);
    }

    private bool OneOf(JsonArray choices, JsonNode? instance, HashSet<string> evaluated)
    {
        int accepted = 0;
        foreach (JsonNode? choice in choices)
        {
            var found = new HashSet<string>();
            if (!Accepts(choice!, instance, found)) continue;
            accepted++;
            evaluated.UnionWith(found);
        }
        return accepted == 1;
    }

    private bool Properties(JsonNode properties, JsonObject map, HashSet<string> evaluated)
    {
        foreach ((string key, JsonNode? schema) in properties.AsObject())
        {
            if (!map.TryGetPropertyValue(key, out JsonNode? value)) continue;
            evaluated.Add(key);
            if (!Accepts(schema!, value, [])) return false;
        }
        return true;
    }

    private bool Others(JsonNode schema, JsonObject? named, JsonObject map, HashSet<string> evaluated)
    {
        foreach ((string key, JsonNode? value) in map)
        {
            if (named?.ContainsKey(key) == true) continue;
            if (schema is JsonValue allowed && !allowed.GetValue<bool>()) return false;
            if (schema is JsonObject && !Accepts(schema, value, [])) return false;
            evaluated.Add(key);
        }
        return true;
    }

    private static bool IsOf(string type, JsonNode? instance) => (type, instance?.GetValueKind()) switch
    {
        ("object", System.Text.Json.JsonValueKind.Object) or ("array", System.Text.Json.JsonValueKind.Array) or ("string", System.Text.Json.JsonValueKind.String) => true,
        ("boolean", System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False) or ("number", System.Text.Json.JsonValueKind.Number) => true,
        ("integer", System.Text.Json.JsonValueKind.Number) => double.IsInteger(instance!.GetValue<double>()),
        _ => false,
    };
}
