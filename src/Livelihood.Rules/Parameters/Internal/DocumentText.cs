using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Livelihood.Rules.Parameters.Internal;

/// <summary>Writes documents as text.</summary>
internal static class DocumentText
{
    // Names and texts stay readable in any script; the text is a document, never part of a page.
    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Indented(Action<Utf8JsonWriter> write) => Encoding.UTF8.GetString(Written(write, Readable).WrittenSpan);

    public static ReadOnlySpan<byte> Utf8(Action<Utf8JsonWriter> write) => Written(write, default).WrittenSpan;

    private static ArrayBufferWriter<byte> Written(Action<Utf8JsonWriter> write, JsonWriterOptions options)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(output, options)) write(writer);
        return output;
    }
}
