using System.Text.Json;
using Livelihood.Core.Documents;

namespace Livelihood.Cli.Documents;

/// <summary>Is one document that a command was given: what could be read of it, and its problems.</summary>
internal sealed class GivenDocument
{
    private GivenDocument(string file, Func<ProblemList, DocumentNode?> parse)
    {
        File = file;
        Problems = new ProblemList(file);
        Root = parse(Problems);
        if (Root?.AsObject() is not { } root || root.Required("kind") is not { } kind || kind.AsText() is not { } name) return;
        if (DocumentKinds.All.Contains(name)) Content = DocumentKinds.Read(name, root);
        else DocumentKinds.ReportUnknown(kind, name);
    }

    /// <summary>The file as it was given.</summary>
    public string File { get; }

    /// <summary>Every problem found so far.</summary>
    public ProblemList Problems { get; }

    /// <summary>The document as JSON; null where it is none.</summary>
    public DocumentNode? Root { get; }

    /// <summary>Its kind as written; null where it could not be read.</summary>
    public string? Kind => Text("kind");

    /// <summary>What was read, such as a tree of regions; null after a problem.</summary>
    public object? Content { get; private set; }

    /// <summary>Its id and version, <c>people@1</c>; null where it does not state both.</summary>
    public DocumentReference? Reference => DocumentReference.TryParse($"{Text("id")}@{Text("version")}", out DocumentReference found) ? found : null;

    /// <summary>The fingerprint of its content; null where it has problems.</summary>
    public Fingerprint? Fingerprint => Problems.Count == 0 && Root is { } root ? Core.Documents.Fingerprint.Of(root.Element) : null;

    /// <summary>Reads a file; a kind that needs other documents is read later by <see cref="Complete"/>.</summary>
    public static GivenDocument Read(string file) => new(file, problems => DocumentNode.ParseFile(file, problems));

    /// <summary>Reads a text, as <see cref="Read"/> does a file.</summary>
    public static GivenDocument Of(string file, string text) => new(file, problems => DocumentNode.Parse(text, problems));

    /// <summary>Reads what <see cref="Read"/> left open.</summary>
    public void Complete(Func<DocumentNode, object?> read)
    {
        if (Root is { Kind: JsonValueKind.Object } root) Content = read(root);
    }

    private string? Text(string key)
        => Root is { Kind: JsonValueKind.Object } root && root.Element.TryGetProperty(key, out JsonElement value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
