using System.Text.Json;
using Livelihood.Core.Documents;
using Livelihood.Rules.Overlays.Internal;
using Livelihood.Rules.Parameters;
using Livelihood.Rules.Parameters.Internal;

namespace Livelihood.Rules.Overlays;

/// <summary>Lists in words what differs between two versions of a document in what they mean.</summary>
/// <remarks>
/// Order of names, ways of writing a number, and values that are split or merged but equal on every day are no differences;
/// nor is the version itself. Changes are in the order of the newer document, what is gone after what is there, values of a parameter by region, keys and days. Immutable.
/// </remarks>
/// <example><code>
/// DocumentDiff.Between(before, after).ToString()
/// </code></example>
public sealed class DocumentDiff
{
    private DocumentDiff(DocumentReference before, DocumentReference after, IReadOnlyList<DocumentChange> changes)
    {
        Before = before;
        After = after;
        Changes = changes;
    }

    /// <summary>The older version.</summary>
    public DocumentReference Before { get; }

    /// <summary>The newer version.</summary>
    public DocumentReference After { get; }

    /// <summary>The differences.</summary>
    public IReadOnlyList<DocumentChange> Changes { get; }

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => Changes.Count == 0;

    /// <summary>Compares two documents of one kind.</summary>
    /// <param name="before">The older version.</param>
    /// <param name="after">The newer version.</param>
    /// <exception cref="ArgumentNullException">A document is null.</exception>
    /// <exception cref="ArgumentException">The documents are of different kinds.</exception>
    public static DocumentDiff Between(RawDocument before, RawDocument after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        if (before.Kind != after.Kind) throw new ArgumentException($"Documents of the kinds {before.Kind} and {after.Kind} cannot be compared.", nameof(after));
        DocumentPart.Keyed root = DocumentShapes.Find(before.Kind)?.Root ?? DocumentPart.Keyed.Plain;
        return new DocumentDiff(before.Reference, after.Reference, new PartDiff(before.Root, after.Root).Run(root));
    }

    /// <summary>Compares two sets of parameters.</summary>
    /// <param name="before">The older version.</param>
    /// <param name="after">The newer version.</param>
    /// <exception cref="ArgumentNullException">A set is null.</exception>
    public static DocumentDiff Between(ParameterSet before, ParameterSet after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return Between(RawDocument.Parse(before.ToJson()), RawDocument.Parse(after.ToJson()));
    }

    /// <summary>Writes the differences as an object with <c>before</c>, <c>after</c> and <c>changes</c>, each change with its line as <c>text</c>.</summary>
    /// <param name="writer">The writer, at a place where a value may stand.</param>
    /// <exception cref="ArgumentNullException">The writer is null.</exception>
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteString("before", Before.ToString());
        writer.WriteString("after", After.ToString());
        writer.WriteStartArray("changes");
        foreach (DocumentChange change in Changes)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", change.Kind switch
            {
                ChangeKind.Added => "added",
                ChangeKind.Removed => "removed",
                ChangeKind.Moved => "moved",
                _ => "changed",
            });
            writer.WriteString("subject", change.Subject);
            change.Period?.WriteTo(writer);
            if (change.Before is not null) writer.WriteString("before", change.Before);
            if (change.After is not null) writer.WriteString("after", change.After);
            if (change.Unit is not null) writer.WriteString("unit", change.Unit);
            writer.WriteString("text", change.ToString());
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>Writes the differences as indented JSON.</summary>
    /// <returns>The text.</returns>
    public string ToJson() => DocumentText.Indented(WriteTo);

    /// <summary>Says that nothing differs, or each difference in a line.</summary>
    public override string ToString() => IsEmpty ? $"{Before} and {After} say the same." : string.Join('\n', Changes);
}
