using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Livelihood.Core.Documents;
using Livelihood.Feeds.Contracts.Internal;

namespace Livelihood.Feeds.Contracts;

/// <summary>Agrees with a department on what its feed holds: fields, rules, limits, and what its statements are worth.</summary>
/// <remarks>
/// A document of the kind <see cref="Kind"/>, see <c>docs/schema/feed.schema.json</c>. Immutable; safe to read from many threads.
/// </remarks>
/// <example><code>
/// FeedContract contract = FeedContract.Load("contracts/subsistence-roll.json");
/// FeedResult result = FeedReader.Read(contract, "deliveries/2026-06.csv");
/// if (result.IsHeld) Console.WriteLine(string.Join("\n", result.HoldReasons));
/// </code></example>
public sealed class FeedContract
{
    /// <summary>The kind of the document: <c>livelihood/feed</c>.</summary>
    public const string Kind = "livelihood/feed";

    static FeedContract() => RegisterSchema();

    internal FeedContract()
    {
    }

    /// <summary>What the document is, which one, and on what law the exchange of the data rests.</summary>
    public required DocumentEnvelope Envelope { get; init; }

    /// <summary>The department that delivers the feed.</summary>
    public required string Department { get; init; }

    /// <summary>What the data may be used for.</summary>
    public required string Purpose { get; init; }

    /// <summary>What the feed's statements are worth as evidence.</summary>
    public required EvidenceGrade Grade { get; init; }

    /// <summary>Whether the feed holds everyone it is about, so that absence from it means absence; default false.</summary>
    public bool IsComplete { get; init; }

    /// <summary>As of which day the statements hold; default null, where each delivery's day is stated when it is read.</summary>
    public FeedDate? AsOf { get; init; }

    /// <summary>How the feed's CSV files are written.</summary>
    public FeedFormat Format { get; init; } = new();

    /// <summary>The fields, in the order of the columns of the accepted table; at least one, with different names.</summary>
    public required IReadOnlyList<FeedField> Fields { get; init; }

    /// <summary>The names of the fields that together tell one row from every other; none where rows may repeat.</summary>
    public IReadOnlyList<string> Key { get; init; } = [];

    /// <summary>The bounds of a usual delivery.</summary>
    public FeedLimits Limits { get; init; } = new();

    /// <summary>The fingerprint of the contract as <see cref="WriteTo"/> writes it.</summary>
    public Fingerprint Fingerprint => Fingerprint.OfJson(ToUtf8());

    /// <summary>Makes the schema of contracts known to <see cref="DocumentSchemas"/>; any use of a contract does so too.</summary>
    public static void RegisterSchema() => DocumentSchemas.Register(Kind, typeof(FeedContract).Assembly, "feed.schema.json");

    /// <summary>Reads a contract from a file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="DocumentException">The file cannot be read or the contract is faulty; every problem is listed.</exception>
    public static FeedContract Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ProblemList problems = new(Path.GetFileName(path));
        return Read(DocumentNode.ParseFile(path, problems), problems);
    }

    /// <summary>Reads a contract from its text.</summary>
    /// <param name="json">The text.</param>
    /// <param name="source">The name of the file or other source, for the problems.</param>
    /// <exception cref="DocumentException">The contract is faulty; every problem is listed.</exception>
    public static FeedContract Parse(string json, string? source = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        ProblemList problems = new(source);
        return Read(DocumentNode.Parse(json, problems), problems);
    }

    /// <summary>Reads a contract from a document.</summary>
    /// <param name="root">The document; its list of problems receives every fault.</param>
    /// <returns>Null where the document has a problem.</returns>
    public static FeedContract? Read(DocumentObject root)
    {
        ArgumentNullException.ThrowIfNull(root);
        int before = root.Problems.Reported;
        FeedContract contract = ContractReader.Read(root);
        return root.Problems.Reported == before ? contract : null;
    }

    /// <summary>Writes the contract as a document; what is as by default is left out.</summary>
    /// <param name="writer">The writer, at a place where a value may stand.</param>
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ContractWriter.Write(this, writer);
    }

    /// <summary>Writes the contract as indented JSON.</summary>
    /// <returns>The text.</returns>
    public string ToJson()
    {
        // Names and texts stay readable in any script; the text is a document, never part of a page.
        return Encoding.UTF8.GetString(ToUtf8(new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }

    /// <summary>Names the contract and its version.</summary>
    /// <returns>For example <c>subsistence-roll@2026.1</c>.</returns>
    public override string ToString() => Envelope.Reference.ToString();

    private static FeedContract Read(DocumentNode? node, ProblemList problems)
    {
        FeedContract? contract = node?.AsObject() is { } root ? Read(root) : null;
        problems.ThrowIfAny("The feed contract");
        return contract!;
    }

    private byte[] ToUtf8(JsonWriterOptions style = default)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, style)) WriteTo(writer);
        return buffer.WrittenSpan.ToArray();
    }
}
