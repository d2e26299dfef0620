using System.Text.Json;
using Livelihood.Core.Documents;
using Livelihood.Linkage.Model.Internal;

namespace Livelihood.Linkage;

/// <content>Reading and writing a model as a JSON document.</content>
public sealed partial record LinkageModel
{
    /// <summary>Makes the JSON schema of linkage models known to <see cref="DocumentSchemas"/>; calling it again changes nothing.</summary>
    public static void RegisterSchema() => DocumentSchemas.Register(Kind, typeof(LinkageModel).Assembly, "linkage.schema.json");

    /// <summary>Reads a model from its JSON text.</summary>
    /// <param name="json">The document.</param>
    /// <returns>The model, checked.</returns>
    /// <exception cref="DocumentException">The document has problems; the exception lists all of them.</exception>
    public static LinkageModel Parse(string json)
    {
        var problems = new ProblemList();
        LinkageModel? model = Read(DocumentNode.Parse(json, problems));
        problems.ThrowIfAny("The linkage model cannot be used");
        return model!;
    }

    /// <summary>Reads a model from a file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The model, checked.</returns>
    /// <exception cref="DocumentException">The document has problems; the exception lists all of them.</exception>
    public static LinkageModel Load(string path)
    {
        var problems = new ProblemList(Path.GetFileName(path));
        LinkageModel? model = Read(DocumentNode.ParseFile(path, problems));
        problems.ThrowIfAny("The linkage model cannot be used");
        return model!;
    }

    /// <summary>Reads a model from a parsed document, adding every problem to the document's list.</summary>
    /// <param name="root">The document's root; null (a document that could not be parsed) gives null.</param>
    /// <returns>The model as far as it could be read, or null.</returns>
    public static LinkageModel? Read(DocumentNode? root)
    {
        if (root?.AsObject() is not { } document) return null;
        int before = root.Problems.Count;
        LinkageModel model = ModelReader.Read(document);
        if (root.Problems.Count == before) ModelCheck.Check(model, root.Problems);
        return model;
    }

    /// <summary>Checks a model built in code as one read from a document is checked.</summary>
    /// <returns>The model itself.</returns>
    /// <exception cref="DocumentException">The model has problems; the exception lists all of them.</exception>
    public LinkageModel Checked()
    {
        var problems = new ProblemList();
        ModelCheck.Check(this, problems);
        problems.ThrowIfAny("The linkage model cannot be used");
        return this;
    }

    /// <summary>Writes the model as indented JSON that <see cref="Parse"/> reads back as an equal document.</summary>
    public string ToJson()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions
        {
            Indented = true,
            NewLine = "\n",
            Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        }))
        {
            ModelWriter.Write(this, writer);
        }
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>Gives the fingerprint of the model's canonical JSON, parameters included.</summary>
    public Fingerprint Fingerprint()
    {
        using JsonDocument document = JsonDocument.Parse(ToJson());
        return Core.Documents.Fingerprint.Of(document.RootElement);
    }
}
