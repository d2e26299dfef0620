using System.Text.Json;
using Livelihood.Core.Documents;
using Livelihood.Rules.Overlays;
using Livelihood.Rules.Parameters;
using Livelihood.Rules.Parameters.Internal;
using Livelihood.Scoring.Model.Internal;

namespace Livelihood.Scoring.Model;

/// <content>Reading and writing scoring models as JSON documents.</content>
public sealed partial class ScoringModel
{
    private const string What = "The scoring model";

    /// <summary>Makes the JSON schema and the shape of scoring models known to <see cref="DocumentSchemas"/> and <see cref="DocumentShapes"/>; calling it again changes nothing.</summary>
    public static void RegisterSchema()
    {
        DocumentSchemas.Register(Kind, typeof(ScoringModel).Assembly, "scoring.schema.json");
        DocumentShapes.Register(ScoringShape.Shape);
    }

    /// <summary>Reads a model from its JSON text.</summary>
    /// <param name="json">The document.</param>
    /// <param name="parameters">The sets of parameters that it may name; none by default.</param>
    /// <param name="options">What the host adds; <see cref="ScoringModelOptions.Default"/> by default.</param>
    /// <returns>The model, checked, its bands proved.</returns>
    /// <exception cref="DocumentException">The document has problems; the exception lists all of them.</exception>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static ScoringModel Parse(string json, IEnumerable<ParameterSet>? parameters = null, ScoringModelOptions? options = null)
    {
        options ??= ScoringModelOptions.Default;
        var problems = new ProblemList(options.Reading.Source);
        ScoringModel? model = Read(DocumentNode.Parse(json, problems, options.Reading.DocumentLimits), parameters, options);
        problems.ThrowIfAny(What);
        return model!;
    }

    /// <summary>Reads a model from a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="parameters">The sets of parameters that it may name; none by default.</param>
    /// <param name="options">What the host adds; <see cref="ScoringModelOptions.Default"/> by default.</param>
    /// <returns>The model, checked, its bands proved.</returns>
    /// <exception cref="DocumentException">The document has problems; the exception lists all of them.</exception>
    public static ScoringModel Load(string path, IEnumerable<ParameterSet>? parameters = null, ScoringModelOptions? options = null)
    {
        options ??= ScoringModelOptions.Default;
        var problems = new ProblemList(options.Reading.Source ?? Path.GetFileName(path));
        ScoringModel? model = Read(DocumentNode.ParseFile(path, problems, options.Reading.DocumentLimits), parameters, options);
        problems.ThrowIfAny(What);
        return model!;
    }

    /// <summary>Reads a model from a parsed document, adding every problem to the document's list.</summary>
    /// <param name="root">The document's root; null (a document that could not be parsed) gives null.</param>
    /// <param name="parameters">The sets of parameters that it may name; none by default.</param>
    /// <param name="options">What the host adds; <see cref="ScoringModelOptions.Default"/> by default.</param>
    /// <returns>The model; null after a problem.</returns>
    public static ScoringModel? Read(DocumentNode? root, IEnumerable<ParameterSet>? parameters = null, ScoringModelOptions? options = null)
    {
        RegisterSchema();
        return root?.AsObject() is { } document ? ModelReader.Read(document, [.. parameters ?? []], options ?? ScoringModelOptions.Default) : null;
    }

    /// <summary>Writes the model as an object that reads back as an equal model.</summary>
    /// <param name="writer">The writer.</param>
    /// <exception cref="ArgumentNullException">The writer is null.</exception>
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        foreach (JsonProperty property in _document.EnumerateObject())
            if (property.Name != "$schema") property.WriteTo(writer);
        writer.WriteEndObject();
    }

    /// <summary>Writes the model as indented JSON that <see cref="Parse"/> reads back.</summary>
    public string ToJson() => DocumentText.Indented(WriteTo);

    private static ReadOnlySpan<byte> Written(ScoringModel model) => DocumentText.Utf8(model.WriteTo);
}
