using System.Text.Json;

namespace Livelihood.Linkage.Standardising.Internal;

/// <summary>Writes lists of texts.</summary>
internal static class JsonTexts
{
    public static void WriteTexts(this Utf8JsonWriter writer, string[] texts)
    {
        writer.WriteStartArray();
        foreach (string text in texts) writer.WriteStringValue(text);
        writer.WriteEndArray();
    }
}
