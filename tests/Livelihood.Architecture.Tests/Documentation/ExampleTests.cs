using System.Text.Json;
using System.Text.RegularExpressions;
using Livelihood.Linkage;

namespace Livelihood.Architecture.Tests.Documentation;

/// <summary>What documents and comments show is code that tests compile and run, and JSON that is read.</summary>
public sealed partial class ExampleTests
{
    private static readonly string[] Languages = ["csharp", "json", "jsonc", "text", "sh", "console", "csv", "xml", "rule"];

    [Fact]
    public void Blocks_ofTheDocuments_areInAKnownLanguage()
        => Findings.None(CodeBlock.All.Where(b => !Languages.Contains(b.Language)).Select(b => $"{b.Place}: \"{b.Language}\""));

    [Fact]
    public void CSharp_ofTheDocuments_standsInCodeThatIsCompiled()
        => Findings.None(CodeBlock.All.Where(b => b.Language == "csharp" && CompiledCode.Find(b.Lines) is null).Select(b => $"{b.Place}: no test or sample holds\n{b.Text}\n"));

    [Fact]
    public void Examples_ofTheComments_standInCodeThatIsCompiled()
    {
        IEnumerable<string> unknown = PublicComments.All().SelectMany(m => m.Descendants("code"))
            .Where(code => CompiledCode.Find(code.Value.Split('\n')) is null)
            .Select(code => $"{code.Ancestors("member").First().Attribute("name")!.Value}: no test or sample holds\n{code.Value}");
        Findings.None(unknown);
    }

    [Fact]
    public void Find_ofCodeThatNoFileHolds_findsNothing()
        => Assert.Null(CompiledCode.Find([$"int answer = {40 + 2} * {nameof(CompiledCode.Find).Length};"]));

    [Fact]
    public void Json_ofTheDocuments_isRead()
        => Findings.None(CodeBlock.All.Where(b => b.Language == "json").Select(Fault));

    /// <summary>What is wrong with a block: it is no JSON, whole or a part of an object, or it is a faulty model.</summary>
    private static string? Fault(CodeBlock block)
    {
        string text = block.Text.Trim();
        if (MemberLine().IsMatch(text)) text = "{" + text.TrimEnd(',') + "}";
        try
        {
            using JsonDocument json = JsonDocument.Parse(text);
            if (json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("kind", out JsonElement kind) && kind.GetString() == LinkageModel.Kind)
                _ = LinkageModel.Parse(text);
            return null;
        }
        catch (Exception fault) when (fault is JsonException or Core.Documents.DocumentException)
        {
            return $"{block.Place}: {fault.Message}";
        }
    }

    [GeneratedRegex("^\"[^\"]+\"\\s*:")]
    private static partial Regex MemberLine();
}
