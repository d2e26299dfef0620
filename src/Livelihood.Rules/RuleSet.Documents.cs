using System.Text.Json;
using Livelihood.Core.Documents;
using Livelihood.Rules.Documents.Internal;
using Livelihood.Rules.Parameters;
using Livelihood.Rules.RuleTests;
using Livelihood.Rules.RuleTests.Internal;

namespace Livelihood.Rules;

/// <content>Reading and writing rules as a JSON document.</content>
public sealed partial class RuleSet
{
    private const string What = "The set of rules";

    /// <summary>Makes the JSON schema of rules known to <see cref="DocumentSchemas"/>; calling it again changes nothing.</summary>
    public static void RegisterSchema() => DocumentSchemas.Register(Kind, typeof(RuleSet).Assembly, "rules.schema.json");

    /// <summary>Reads rules from their JSON text.</summary>
    /// <param name="json">The document.</param>
    /// <param name="parameters">The sets of parameters that the document may name; none by default.</param>
    /// <param name="options">The host's functions and limits; <see cref="RuleSetOptions.Default"/> by default.</param>
    /// <returns>The rules, checked.</returns>
    /// <exception cref="DocumentException">The document has problems; the exception lists all of them.</exception>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static RuleSet Parse(string json, IEnumerable<ParameterSet>? parameters = null, RuleSetOptions? options = null)
    {
        options ??= RuleSetOptions.Default;
        var problems = new ProblemList(options.Source);
        RuleSet? rules = Read(DocumentNode.Parse(json, problems, options.DocumentLimits), parameters, options);
        problems.ThrowIfAny(What);
        return rules!;
    }

    /// <summary>Reads rules from their UTF-8 text.</summary>
    /// <param name="utf8">The document.</param>
    /// <param name="parameters">The sets of parameters that the document may name; none by default.</param>
    /// <param name="options">The host's functions and limits; <see cref="RuleSetOptions.Default"/> by default.</param>
    /// <returns>The rules, checked.</returns>
    /// <exception cref="DocumentException">The document has problems; the exception lists all of them.</exception>
    public static RuleSet Parse(ReadOnlySpan<byte> utf8, IEnumerable<ParameterSet>? parameters = null, RuleSetOptions? options = null)
    {
        options ??= RuleSetOptions.Default;
        var problems = new ProblemList(options.Source);
        RuleSet? rules = Read(DocumentNode.Parse(utf8, problems, options.DocumentLimits), parameters, options);
        problems.ThrowIfAny(What);
        return rules!;
    }

    /// <summary>Reads rules from a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="parameters">The sets of parameters that the document may name; none by default.</param>
    /// <param name="options">The host's functions and limits; <see cref="RuleSetOptions.Default"/> by default.</param>
    /// <returns>The rules, checked.</returns>
    /// <exception cref="DocumentException">The document has problems; the exception lists all of them.</exception>
    public static RuleSet Load(string path, IEnumerable<ParameterSet>? parameters = null, RuleSetOptions? options = null)
    {
        options ??= RuleSetOptions.Default;
        var problems = new ProblemList(options.Source ?? Path.GetFileName(path));
        RuleSet? rules = Read(DocumentNode.ParseFile(path, problems, options.DocumentLimits), parameters, options);
        problems.ThrowIfAny(What);
        return rules!;
    }

    /// <summary>Reads rules from a parsed document, adding every problem to the document's list.</summary>
    /// <param name="root">The document's root; null (a document that could not be parsed) gives null.</param>
    /// <param name="parameters">The sets of parameters that the document may name; none by default.</param>
    /// <param name="options">The host's functions and limits; <see cref="RuleSetOptions.Default"/> by default.</param>
    /// <returns>The rules; null after a problem.</returns>
    public static RuleSet? Read(DocumentNode? root, IEnumerable<ParameterSet>? parameters = null, RuleSetOptions? options = null)
    {
        RegisterSchema();
        if (root?.AsObject() is not { } document) return null;
        ProblemList problems = root.Problems;
        int before = problems.Reported;
        RuleSetDraft draft = RuleSetReader.Read(document, [.. parameters ?? []], options ?? RuleSetOptions.Default);
        return Made(draft, problems, before);
    }

    /// <summary>Writes the rules as an object that reads back as equal rules.</summary>
    /// <param name="writer">The writer.</param>
    /// <exception cref="ArgumentNullException">The writer is null.</exception>
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        RuleSetWriter.Write(this, writer);
    }

    /// <summary>Writes the rules as indented JSON that <see cref="Parse(string, IEnumerable{ParameterSet}?, RuleSetOptions?)"/> reads back.</summary>
    public string ToJson() => RuleText.Indented(this);

    internal static RuleSet? Made(RuleSetDraft draft, ProblemList problems, int before)
    {
        CompiledRules? compiled = RuleSetCompiler.Compile(draft, problems);
        IReadOnlyList<RuleTest> tests = RuleTestReader.Read(draft, compiled, problems);
        return compiled is null || problems.Reported != before ? null : new RuleSet(draft, compiled, tests);
    }
}
