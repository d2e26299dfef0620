using System.Text.Json;
using Livelihood.Core.Documents;
using Livelihood.Rules.Parameters.Internal;

namespace Livelihood.Rules.Overlays;

/// <summary>Holds a document of any kind as its JSON, checked as far as its envelope.</summary>
/// <remarks>Immutable; safe to read from many threads.</remarks>
public sealed class RawDocument
{
    internal RawDocument(string kind, DocumentReference reference, JsonElement root, IReadOnlyList<DocumentReference> former)
    {
        Kind = kind;
        Reference = reference;
        Root = root;
        Former = former;
    }

    /// <summary>What the document is, such as <c>livelihood/rules</c>.</summary>
    public string Kind { get; }

    /// <summary>Its id and version.</summary>
    public DocumentReference Reference { get; }

    /// <summary>The document; it stays valid for as long as it is referenced.</summary>
    public JsonElement Root { get; }

    /// <summary>The versions it was made from by overlays, the first one first; none for a document that was read.</summary>
    public IReadOnlyList<DocumentReference> Former { get; }

    /// <summary>The fingerprint of the document's JSON as it stands.</summary>
    public Fingerprint Fingerprint => Fingerprint.Of(Root);

    /// <summary>Reads a document from its text.</summary>
    /// <param name="json">The text.</param>
    /// <param name="source">The name of the file or other source, for the problems.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="DocumentException">The text is not JSON, or its envelope is faulty; every problem is listed.</exception>
    public static RawDocument Parse(string json, string? source = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        var problems = new ProblemList(source);
        return Read(DocumentNode.Parse(json, problems), problems);
    }

    /// <summary>Reads a document from a file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="ArgumentException">The path is null or empty.</exception>
    /// <exception cref="DocumentException">The file cannot be read, is not JSON, or its envelope is faulty; every problem is listed.</exception>
    public static RawDocument Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var problems = new ProblemList(Path.GetFileName(path));
        return Read(DocumentNode.ParseFile(path, problems), problems);
    }

    /// <summary>Writes the document as indented JSON.</summary>
    /// <returns>The text.</returns>
    public string ToJson() => DocumentText.Indented(Root.WriteTo);

    /// <summary>Its id and version: <c>lines@2026.2</c>.</summary>
    public override string ToString() => Reference.ToString();

    private static RawDocument Read(DocumentNode? node, ProblemList problems)
    {
        DocumentEnvelope? envelope = null;
        if (node?.AsObject() is { } root && root.RequiredText("kind") is { } kind) envelope = DocumentEnvelope.Read(root, kind);
        problems.ThrowIfAny("The document");
        return new RawDocument(envelope!.Kind, envelope.Reference, node!.Element, []);
    }
}
