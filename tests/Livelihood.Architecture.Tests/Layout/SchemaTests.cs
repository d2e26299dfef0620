using System.Text.Json;
using Livelihood.Core.Documents;

namespace Livelihood.Architecture.Tests.Layout;

/// <summary>The published JSON schemas are those the packages know.</summary>
public sealed class SchemaTests
{
    private const string Ending = ".schema.json";

    public static TheoryData<string> Schemas => [.. Checkout.Under("docs/schema", Ending)];

    [Theory]
    [MemberData(nameof(Schemas))]
    public void Schema_ofAKind_isADescribedObject(string file)
    {
        using JsonDocument schema = JsonDocument.Parse(Checkout.Read(file));
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", schema.RootElement.GetProperty("$schema").GetString());
        Assert.False(string.IsNullOrWhiteSpace(schema.RootElement.GetProperty("title").GetString()));
    }

    [Theory]
    [MemberData(nameof(Schemas))]
    public void Find_ofAPublishedKind_givesThePublishedText(string file)
    {
        foreach (Type type in Package.Libraries.SelectMany(p => p.Assembly.GetExportedTypes())) type.GetMethod("RegisterSchema", [])?.Invoke(null, null);
        string kind = "livelihood/" + Path.GetFileName(file)[..^Ending.Length];
        Assert.Equal(Checkout.Read(file), DocumentSchemas.Find(kind));
    }

    [Fact]
    public void Kinds_ofThePackages_havePublishedSchemas()
    {
        IEnumerable<string> kinds = Package.Libraries.SelectMany(p => p.Assembly.GetExportedTypes())
            .Select(t => t.GetField("Kind")).Where(f => f is { IsLiteral: true }).Select(f => (string)f!.GetRawConstantValue()!);
        Findings.None(kinds.Where(k => !Checkout.Files.Contains("docs/schema/" + k["livelihood/".Length..] + Ending)));
    }
}
