using System.Text.Json;
using Livelihood.Core.Documents;
using Livelihood.Rules.Overlays.Internal;
using Livelihood.Rules.Parameters.Internal;

namespace Livelihood.Rules.Overlays;

/// <summary>Is a reform: what it changes in documents of parameters, rules and other kinds, without copying the rest.</summary>
/// <remarks>A document of the kind <see cref="Kind"/>, see <c>docs/how-to/try-a-reform.md</c>. Immutable; safe to read from many threads.</remarks>
/// <example><code>
/// RawDocument lines = RawDocument.Parse(linesJson);
/// RawDocument tiers = RawDocument.Parse(tiersJson);
/// Overlay reform = Overlay.Parse(reformJson);
/// IReadOnlyList&lt;RawDocument&gt; after = reform.Apply([lines, tiers]);
/// </code></example>
public sealed class Overlay
{
    /// <summary>The kind of the document: <c>livelihood/overlay</c>.</summary>
    public const string Kind = "livelihood/overlay";

    private readonly JsonElement _root;
    private readonly string? _source;

    static Overlay() => RegisterSchema();

    private Overlay(DocumentEnvelope envelope, IReadOnlyList<OverlayChange> changes, JsonElement root, string? source)
    {
        Envelope = envelope;
        Changes = changes;
        _root = root;
        _source = source;
    }

    /// <summary>What the document is, which one, and on what law it rests.</summary>
    public DocumentEnvelope Envelope { get; }

    /// <summary>The documents it changes, in the order of the overlay.</summary>
    public IReadOnlyList<OverlayChange> Changes { get; }

    /// <summary>The fingerprint of the overlay's JSON.</summary>
    public Fingerprint Fingerprint => Fingerprint.Of(_root);

    /// <summary>Makes the schema of overlays known to <see cref="DocumentSchemas"/>; any use of an overlay does so too.</summary>
    public static void RegisterSchema() => DocumentSchemas.Register(Kind, typeof(Overlay).Assembly, "overlay.schema.json");

    /// <summary>Reads an overlay from its text.</summary>
    /// <param name="json">The text.</param>
    /// <param name="source">The name of the file or other source, for the problems.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="DocumentException">The document is faulty; every problem is listed.</exception>
    public static Overlay Parse(string json, string? source = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        var problems = new ProblemList(source);
        return Read(DocumentNode.Parse(json, problems), problems);
    }

    /// <summary>Reads an overlay from a file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="ArgumentException">The path is null or empty.</exception>
    /// <exception cref="DocumentException">The file cannot be read or the document is faulty; every problem is listed.</exception>
    public static Overlay Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var problems = new ProblemList(Path.GetFileName(path));
        return Read(DocumentNode.ParseFile(path, problems), problems);
    }

    /// <summary>Reads an overlay from a document. What it changes is looked at when it is applied, since only then the documents are known.</summary>
    /// <param name="root">The document; its list of problems receives every fault.</param>
    /// <returns>Null where the document has a problem.</returns>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    public static Overlay? Read(DocumentObject root)
    {
        ArgumentNullException.ThrowIfNull(root);
        int before = root.Problems.Reported;
        (DocumentEnvelope envelope, List<StatedChange> changes) = OverlayReader.Read(root);
        if (root.Problems.Reported != before) return null;
        return new Overlay(envelope, [.. changes.Select(change => change.Target)], root.Node.Element, root.Problems.Source);
    }

    /// <summary>Applies the overlay: each document that it names is replaced by a new version, whole and checked again.</summary>
    /// <remarks>Documents that refer to a version that was replaced refer to the new one afterwards, and get a new version themselves.</remarks>
    /// <param name="documents">The documents; all that those named refer to must be among them where references are checked.</param>
    /// <param name="options">What the host adds to rules and what reading them may cost; <see cref="RuleSetOptions.Default"/> by default.</param>
    /// <returns>The documents in their order, those that changed as their new versions.</returns>
    /// <exception cref="ArgumentNullException">The documents are null.</exception>
    /// <exception cref="DocumentException">The overlay names what is not there, or a new version is faulty; every problem is listed.</exception>
    public IReadOnlyList<RawDocument> Apply(IReadOnlyList<RawDocument> documents, RuleSetOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var problems = new ProblemList(_source);
        // The document is read anew so that problems of this application are listed by themselves.
        DocumentObject root = DocumentNode.Parse(DocumentText.Utf8(_root.WriteTo), problems)!.AsObject()!;
        (_, List<StatedChange> changes) = OverlayReader.Read(root);
        var application = new OverlayApplication(Envelope, options ?? RuleSetOptions.Default, problems);
        IReadOnlyList<RawDocument> changed = application.Run(documents, changes);
        problems.ThrowIfAny($"The overlay {Envelope.Reference}");
        return changed;
    }

    /// <summary>Applies overlays one after another, each to what the ones before it have made.</summary>
    /// <remarks>An overlay may name a document by the version it had at first: it changes what that has become.</remarks>
    /// <param name="documents">The documents.</param>
    /// <param name="overlays">The overlays in their order.</param>
    /// <param name="options">What the host adds to rules and what reading them may cost; <see cref="RuleSetOptions.Default"/> by default.</param>
    /// <returns>The documents in their order, those that changed as their new versions.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="DocumentException">An overlay cannot be applied; every problem of the first such one is listed.</exception>
    public static IReadOnlyList<RawDocument> ApplyAll(IReadOnlyList<RawDocument> documents, IEnumerable<Overlay> overlays, RuleSetOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(overlays);
        foreach (Overlay overlay in overlays) documents = overlay.Apply(documents, options);
        return documents;
    }

    /// <summary>Names the overlay and its version.</summary>
    /// <returns>For example <c>higher-lines@1</c>.</returns>
    public override string ToString() => Envelope.Reference.ToString();

    private static Overlay Read(DocumentNode? node, ProblemList problems)
    {
        Overlay? overlay = node?.AsObject() is { } root ? Read(root) : null;
        problems.ThrowIfAny("The overlay");
        return overlay!;
    }
}
