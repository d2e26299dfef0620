using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Livelihood.Core.Documents.Internal;

/// <summary>Writes a value as RFC 8785 says, with a stack of its own so that depth costs heap and not the thread's stack.</summary>
internal static class CanonicalWriter
{
    public static void Write(JsonElement root, IBufferWriter<byte> output)
    {
        var open = new Stack<Level>();
        Begin(root, output, open);
        while (open.TryPeek(out Level? level))
        {
            if (level.Next == level.Values.Length)
            {
                output.Write(level.Keys is null ? "]"u8 : "}"u8);
                open.Pop();
                continue;
            }
            if (level.Next > 0) output.Write(","u8);
            if (level.Keys is not null)
            {
                WriteText(level.Keys[level.Next], output);
                output.Write(":"u8);
            }
            Begin(level.Values[level.Next++], output, open);
        }
    }

    private static void Begin(JsonElement value, IBufferWriter<byte> output, Stack<Level> open)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                output.Write("{"u8);
                open.Push(Sorted(value));
                break;
            case JsonValueKind.Array:
                output.Write("["u8);
                open.Push(new Level(null, [.. value.EnumerateArray()]));
                break;
            case JsonValueKind.String:
                WriteText(TextOf(value), output);
                break;
            case JsonValueKind.Number:
                WriteNumber(value, output);
                break;
            case JsonValueKind.True:
                output.Write("true"u8);
                break;
            case JsonValueKind.False:
                output.Write("false"u8);
                break;
            case JsonValueKind.Null:
                output.Write("null"u8);
                break;
            default:
                throw new ArgumentException("The JSON element is undefined.", nameof(value));
        }
    }

    private static Level Sorted(JsonElement value)
    {
        var keys = new List<string>();
        var values = new List<JsonElement>();
        foreach (JsonProperty property in value.EnumerateObject())
        {
            keys.Add(KeyOf(property));
            values.Add(property.Value);
        }
        string[] sortedKeys = [.. keys];
        JsonElement[] sortedValues = [.. values];
        // Ordinal comparison of strings is comparison of UTF-16 code units.
        Array.Sort(sortedKeys, sortedValues, StringComparer.Ordinal);
        for (int i = 1; i < sortedKeys.Length; i++)
            if (sortedKeys[i] == sortedKeys[i - 1])
                throw new ArgumentException($"The key {Shown.Text(sortedKeys[i])} stands more than once in an object.", nameof(value));
        return new Level(sortedKeys, sortedValues);
    }

    private static void WriteNumber(JsonElement value, IBufferWriter<byte> output)
    {
        double number = value.GetDouble();
        if (!double.IsFinite(number)) throw new ArgumentException($"The number {Shown.Value(value)} is beyond a double.", nameof(value));
        output.Advance(EcmaScriptNumber.Format(number, output.GetSpan(EcmaScriptNumber.MaxLength)));
    }

    private static string TextOf(JsonElement value)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw new ArgumentException("A text holds half of a surrogate pair.", nameof(value));
        }
    }

    private static string KeyOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            throw new ArgumentException("A key holds half of a surrogate pair.", nameof(property));
        }
    }

    private static void WriteText(string text, IBufferWriter<byte> output)
    {
        output.Write("\""u8);
        int plain = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c >= 0x20 && c is not ('"' or '\\')) continue;
            Encoding.UTF8.GetBytes(text.AsSpan(plain, i - plain), output);
            plain = i + 1;
            WriteEscape(c, output);
        }
        Encoding.UTF8.GetBytes(text.AsSpan(plain), output);
        output.Write("\""u8);
    }

    private static void WriteEscape(char c, IBufferWriter<byte> output)
    {
        switch (c)
        {
            case '"':
                output.Write("\\\""u8);
                break;
            case '\\':
                output.Write("\\\\"u8);
                break;
            case '\b':
                output.Write("\\b"u8);
                break;
            case '\t':
                output.Write("\\t"u8);
                break;
            case '\n':
                output.Write("\\n"u8);
                break;
            case '\f':
                output.Write("\\f"u8);
                break;
            case '\r':
                output.Write("\\r"u8);
                break;
            default:
                ReadOnlySpan<byte> hex = "0123456789abcdef"u8;
                output.Write([(byte)'\\', (byte)'u', (byte)'0', (byte)'0', hex[c >> 4], hex[c & 15]]);
                break;
        }
    }

    /// <summary>An object (with keys) or a list that has been opened and not yet closed.</summary>
    private sealed class Level(string[]? keys, JsonElement[] values)
    {
        public string[]? Keys { get; } = keys;

        public JsonElement[] Values { get; } = values;

        public int Next { get; set; }
    }
}
