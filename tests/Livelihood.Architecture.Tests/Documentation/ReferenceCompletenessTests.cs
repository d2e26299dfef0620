using System.Text.Json;

namespace Livelihood.Architecture.Tests.Documentation;

/// <summary>The references of documents name every key that their schemas know.</summary>
public sealed class ReferenceCompletenessTests
{
    [Theory]
    [InlineData("docs/schema/linkage.schema.json", "docs/reference/linkage-model.md", "docs/reference/standardising.md")]
    [InlineData("docs/schema/envelope.schema.json", "docs/reference/linkage-model.md", "docs/reference/standardising.md")]
    [InlineData("docs/schema/parameters.schema.json", "docs/reference/parameters.md", "docs/reference/linkage-model.md")]
    [InlineData("docs/schema/rules.schema.json", "docs/reference/rules-document.md", "docs/reference/decision-tables.md", "docs/reference/linkage-model.md")]
    [InlineData("docs/schema/calendar.schema.json", "docs/reference/calendar.md")]
    public void Keys_ofTheSchema_standInTheReference(string schema, params string[] references)
    {
        string reference = string.Concat(references.Select(Checkout.Read));
        using JsonDocument document = JsonDocument.Parse(Checkout.Read(schema));
        Findings.None(Keys(document.RootElement).Distinct().Where(k => !reference.Contains($"`{k}`", StringComparison.Ordinal) && !reference.Contains($"\"{k}\"", StringComparison.Ordinal)));
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
