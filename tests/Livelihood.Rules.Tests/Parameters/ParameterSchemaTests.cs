using System.Text.Json;
using Livelihood.Core.Documents;
using Livelihood.Rules.Overlays;
using Livelihood.Rules.Parameters;
using Livelihood.Testing;

namespace Livelihood.Rules.Tests.Parameters;

public sealed class ParameterSchemaTests
{
    [Theory]
    [InlineData(ParameterSet.Kind, "parameters.schema.json")]
    [InlineData(Overlay.Kind, "overlay.schema.json")]
    public void Schema_that_is_registered_is_the_published_one(string kind, string file)
    {
        ParameterSet.RegisterSchema();
        Overlay.RegisterSchema();

        Assert.Equal(File.ReadAllText(Path.Combine(SharedData.Root(), "docs", "schema", file)), DocumentSchemas.Find(kind));
    }

    [Theory]
    [InlineData("""{ "keys": { "area": { "values": ["a"], "zzz": 1 } }, "parameters": {} }""", "key")]
    [InlineData("""{ "parameters": { "p": { "values": [], "zzz": 1 } } }""", "parameter")]
    [InlineData("""{ "parameters": { "p": { "by": ["region"], "values": [ { "value": 1, "zzz": 1 } ] } } }""", "value")]
    public void Reader_and_schema_know_the_same_keys(string parts, string definition)
    {
        var fault = Assert.Throws<DocumentException>(() => ParameterSet.Parse("""{ "kind": "livelihood/parameters", "id": "x", "version": "1", """ + parts[1..]));

        Problem problem = Assert.Single(fault.Problems);
        ParameterSet.RegisterSchema();
        IEnumerable<string> known = JsonElement.Parse(DocumentSchemas.Find(ParameterSet.Kind)!).GetProperty("$defs").GetProperty(definition).GetProperty("properties").EnumerateObject().Select(key => $"\"{key.Name}\"");
        Assert.Equal(known.Order(StringComparer.Ordinal), problem.Expected!.Replace(" or ", ", ", StringComparison.Ordinal).Split(", ").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Reader_and_schema_know_the_same_types()
    {
        var fault = Assert.Throws<DocumentException>(() => ParameterSet.Parse("""{ "kind": "livelihood/parameters", "id": "x", "version": "1", "parameters": { "p": { "type": "zzz", "values": [] } } }"""));

        ParameterSet.RegisterSchema();
        IEnumerable<string> known = JsonElement.Parse(DocumentSchemas.Find(ParameterSet.Kind)!).GetProperty("$defs").GetProperty("parameter").GetProperty("properties").GetProperty("type").GetProperty("enum").EnumerateArray().Select(type => $"\"{type.GetString()}\"");
        Assert.Equal(known, fault.Problems[0].Expected!.Replace(" or ", ", ", StringComparison.Ordinal).Split(", "));
    }
}
