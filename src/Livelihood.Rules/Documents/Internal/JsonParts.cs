using System.Text.Json;
using Livelihood.Core.Documents;

namespace Livelihood.Rules.Documents.Internal;

/// <summary>Writes what many parts of documents have: labels, laws, lists of texts.</summary>
internal static class JsonParts
{
    public static void WriteLabel(this Utf8JsonWriter writer, Labels label)
    {
        if (label.IsEmpty) return;
        writer.WritePropertyName("label");
        label.WriteTo(writer);
    }

    public static void WriteBasis(this Utf8JsonWriter writer, IReadOnlyList<LegalBasis> bases)
    {
        if (bases.Count == 0) return;
        writer.WriteStartArray("basis");
        foreach (LegalBasis basis in bases) basis.WriteTo(writer);
        writer.WriteEndArray();
    }

    public static void WriteTexts(this Utf8JsonWriter writer, string key, IEnumerable<string> texts)
    {
        writer.WriteStartArray(key);
        foreach (string text in texts) writer.WriteStringValue(text);
        writer.WriteEndArray();
    }
}
