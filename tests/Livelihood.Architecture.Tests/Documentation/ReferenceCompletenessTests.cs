using System.Text.Json;

namespace Livelihood.Architecture.Tests.Documentation;

/// <summary>The reference of the linkage model names every key that the schema knows.</summary>
public sealed class ReferenceCompletenessTests
{
    private static readonly string Reference = Checkout.Read("docs/reference/linkage-model.md") + Checkout.Read("docs/reference/standardising.md");

    [Theory]
    [InlineData("docs/schema/linkage.schema.json")]
    [InlineData("docs/schema/envelope.schema.json")]
    public void Keys_ofTheSchema_standInTheReference(string schema)
    {
        using JsonDocument document = JsonDocument.Parse(Checkout.Read(schema));
        Findings.None(Keys(document.RootElement).Distinct().Where(k => !Reference.Contains($"`{k}`", StringComparison.Ordinal) && !Reference.Contains($"\"{k}\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void Keys_ofASchema_areThoseOfItsProperties()
    {
        using JsonDocument document = JsonDocument.Parse("""{ "properties": { "a": { "properties": { "b": {} } } }, "title": "x" }""");
        Assert.Equal(["a", "b"], Keys(document.RootElement));
    }

    /// <summary>The names of all properties that a schema describes, at any depth.</summary>
    private static IEnumerable<string> Keys(JsonElement schema) => schema.ValueKind switch
    {
        JsonValueKind.Object => schema.EnumerateObject().SelectMany(p => p.Name == "properties"
            ? p.Value.EnumerateObject().SelectMany(key => Keys(key.Value).Prepend(key.Name))
            : Keys(p.Value)),
        JsonValueKind.Array => schema.EnumerateArray().SelectMany(Keys),
        _ => [],
    };
}
