using System.Text.Json;
using Livelihood.Core.Documents.Internal;

namespace Livelihood.Core.Documents;

/// <summary>Says what a document is, which one, where and when it is in force, and on what law it rests.</summary>
/// <remarks>Equality compares every part, lists item by item. Immutable; safe to read from many threads.</remarks>
public sealed record DocumentEnvelope
{
    /// <summary>What the document is, such as <c>livelihood/linkage</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The name that stays the same from version to version.</summary>
    public required string Id { get; init; }

    /// <summary>The version of the text, such as <c>2026.1</c>. Versions are names: no order is read into them.</summary>
    public required string Version { get; init; }

    /// <summary>The code of the region where the document is in force; null for everywhere.</summary>
    public string? Jurisdiction { get; init; }

    /// <summary>The days on which the document is in force, first and last included; default always.</summary>
    public EffectivePeriod Effective { get; init; }

    /// <summary>The laws the document rests on; default none.</summary>
    public IReadOnlyList<LegalBasis> Basis { get; init; } = [];

    /// <summary>The document's title by language; default none.</summary>
    public Labels Title { get; init; } = Labels.None;

    /// <summary>This version of this document as a reference.</summary>
    public DocumentReference Reference => new(Id, Version);

    /// <summary>Reads the envelope's keys of a document; the caller reads the others and then calls <see cref="DocumentObject.Finish"/>.</summary>
    /// <remarks>Keys: <c>kind</c>, <c>id</c>, <c>version</c> (required), <c>jurisdiction</c>, <c>effective</c> with <c>from</c> and <c>to</c>, <c>basis</c>
    /// (a list of objects or of plain texts), <c>title</c>.</remarks>
    /// <param name="root">The document.</param>
    /// <param name="expectedKind">The kind the caller reads; another is a problem.</param>
    /// <returns>The envelope. After a problem the faulty parts are empty, so that reading can go on; the caller throws in the end.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static DocumentEnvelope Read(DocumentObject root, string expectedKind)
    {
        ArgumentNullException.ThrowIfNull(root);
        ArgumentNullException.ThrowIfNull(expectedKind);
        if (root.Required("kind") is { } kind && kind.AsText() is { } written && written != expectedKind)
            kind.Report("The document is of another kind.", Shown.Text(expectedKind));
        string id = Name(root.Required("id")), version = Name(root.Required("version"));
        string? jurisdiction = root.OptionalText("jurisdiction");
        EffectivePeriod effective = default;
        if (root.OptionalObject("effective") is { } period)
        {
            effective = EffectivePeriod.Read(period);
            period.Finish();
        }
        return new DocumentEnvelope
        {
            Kind = expectedKind,
            Id = id,
            Version = version,
            Jurisdiction = jurisdiction,
            Effective = effective,
            Basis = LegalBasis.ReadList(root.Optional("basis")),
            Title = Labels.Read(root.Optional("title")),
        };
    }

    /// <summary>Writes the envelope's keys into the object that is open in the writer; parts that say nothing are left out.</summary>
    /// <exception cref="ArgumentNullException">The writer is null.</exception>
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteString("kind", Kind);
        writer.WriteString("id", Id);
        writer.WriteString("version", Version);
        if (!Title.IsEmpty)
        {
            writer.WritePropertyName("title");
            Title.WriteTo(writer);
        }
        if (Jurisdiction is not null) writer.WriteString("jurisdiction", Jurisdiction);
        if (Effective != default)
        {
            writer.WriteStartObject("effective");
            Effective.WriteTo(writer);
            writer.WriteEndObject();
        }
        if (Basis.Count == 0) return;
        writer.WriteStartArray("basis");
        foreach (LegalBasis basis in Basis) basis.WriteTo(writer);
        writer.WriteEndArray();
    }

    /// <summary>Whether every part is equal, the bases in the same order.</summary>
    public bool Equals(DocumentEnvelope? other)
        => other is not null && Kind == other.Kind && Id == other.Id && Version == other.Version && Jurisdiction == other.Jurisdiction
        && Effective == other.Effective && Title.Equals(other.Title) && Basis.SequenceEqual(other.Basis);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Kind, Id, Version, Jurisdiction, Effective, Title, Basis.Count);

    private static string Name(DocumentNode? node)
    {
        if (node?.AsText() is not { } name) return "";
        if (DocumentReference.IsName(name)) return name;
        node.Report("The name cannot be referred to.", "up to 128 characters without @, control characters or outer blanks");
        return "";
    }
}
