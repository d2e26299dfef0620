using System.Text.Json;

namespace Livelihood.Core.Documents;

/// <summary>Names the law that a document, a parameter or a condition rests on.</summary>
/// <param name="Law">The law, regulation or notice, as it is cited.</param>
/// <param name="Article">The article or section in it; null where the whole is meant.</param>
/// <param name="Text">The words relied on; null where they are not quoted.</param>
public sealed record LegalBasis(string Law, string? Article = null, string? Text = null)
{
    /// <summary>Reads one basis: an object with <c>law</c>, <c>article</c> and <c>text</c>, or a plain text that names the law.</summary>
    /// <returns>Null after a problem.</returns>
    /// <exception cref="ArgumentNullException">The node is null.</exception>
    public static LegalBasis? Read(DocumentNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        if (node.Kind == JsonValueKind.String) return node.AsText() is { } plain ? new LegalBasis(plain) : null;
        if (node.Kind != JsonValueKind.Object)
        {
            node.Report("The value has the wrong type.", "an object with \"law\", or the law as text");
            return null;
        }
        DocumentObject basis = node.AsObject()!;
        string? law = basis.RequiredText("law"), article = basis.OptionalText("article"), text = basis.OptionalText("text");
        basis.Finish();
        return law is null ? null : new LegalBasis(law, article, text);
    }

    /// <summary>Reads a list of bases; a single one may stand without its list. Faulty ones are reported and left out.</summary>
    /// <param name="node">The list, the single basis, or null where the key is absent.</param>
    public static IReadOnlyList<LegalBasis> ReadList(DocumentNode? node)
    {
        if (node is null) return [];
        IEnumerable<DocumentNode> items = node.Kind == JsonValueKind.Array ? node.AsArray() : [node];
        return [.. items.Select(Read).OfType<LegalBasis>()];
    }

    /// <summary>Writes the basis as an object.</summary>
    /// <exception cref="ArgumentNullException">The writer is null.</exception>
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteString("law", Law);
        if (Article is not null) writer.WriteString("article", Article);
        if (Text is not null) writer.WriteString("text", Text);
        writer.WriteEndObject();
    }

    /// <summary>The law and its article, as one line.</summary>
    public override string ToString() => Article is null ? Law : $"{Law}, {Article}";
}
