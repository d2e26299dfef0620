using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Livelihood.Core.Documents.Internal;

/// <summary>Reads a document's text once, before any tree is built, and reports everything that makes it unfit to be one.</summary>
/// <remarks>
/// Checked are size, UTF-8, syntax, depth, duplicate keys, unpaired surrogates and numbers that a double cannot hold. The walk keeps its own stack
/// of open objects and lists, so no depth of nesting can exhaust the thread's.
/// </remarks>
internal ref struct TextCheck
{
    private readonly ReadOnlySpan<byte> _utf8;
    private readonly ProblemList _problems;
    private readonly DocumentLimits _limits;
    private readonly Stack<Level> _open;
    private TextPosition _position;
    private bool _whole;

    private TextCheck(ReadOnlySpan<byte> utf8, ProblemList problems, DocumentLimits limits)
    {
        _utf8 = utf8;
        _problems = problems;
        _limits = limits;
        _open = new Stack<Level>();
        _position = new TextPosition(utf8);
    }

    /// <summary>Whether the text (without byte order mark) may be parsed; every reason against it is in the list.</summary>
    public static bool Passes(ReadOnlySpan<byte> utf8, ProblemList problems, DocumentLimits limits)
    {
        int before = problems.Reported;
        var check = new TextCheck(utf8, problems, limits);
        if (utf8.Length > limits.MaxBytes)
            problems.Add("$", "The document is too large.", $"{utf8.Length} bytes", $"at most {limits.MaxBytes} bytes");
        else if (!Utf8.IsValid(utf8))
            check.ReportInvalidUtf8();
        else
            check.Walk();
        return check._whole && problems.Reported == before;
    }

    private void Walk()
    {
        // One level more than allowed, so that the level too many is seen here and not by the reader.
        var reader = new Utf8JsonReader(_utf8, new JsonReaderOptions { MaxDepth = _limits.MaxDepth + 1 });
        try
        {
            while (reader.Read())
                if (!Take(ref reader)) return;
            _whole = true;
        }
        catch (JsonException fault)
        {
            int offset = TextPosition.Offset(_utf8, fault.LineNumber ?? 0, fault.BytePositionInLine ?? 0);
            (string message, string? found) = SyntaxFault.Explain(_utf8, offset, _whole);
            Report(offset, message, found);
        }
    }

    private bool Take(ref Utf8JsonReader reader)
    {
        int offset = (int)reader.TokenStartIndex;
        if (reader.TokenType is not (JsonTokenType.PropertyName or JsonTokenType.EndObject or JsonTokenType.EndArray)
            && _open.TryPeek(out Level? list)) list.Index++;
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                if (_open.Count >= _limits.MaxDepth)
                {
                    Report(offset, $"Objects and lists are nested deeper than {_limits.MaxDepth} levels.");
                    return false;
                }
                _open.Push(new Level(reader.TokenType == JsonTokenType.StartObject));
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                _open.Pop();
                _whole = _open.Count == 0;
                break;
            case JsonTokenType.PropertyName:
                TakeKey(ref reader, offset);
                break;
            case JsonTokenType.String:
                if (reader.ValueIsEscaped && HasUnpairedSurrogate(reader.ValueSpan)) ReportSurrogate(offset);
                break;
            case JsonTokenType.Number:
                CheckNumber(reader.ValueSpan, reader.GetDouble(), offset);
                break;
        }
        if (_open.Count == 0) _whole = true;
        return true;
    }

    private void TakeKey(ref Utf8JsonReader reader, int offset)
    {
        Level level = _open.Peek();
        if (reader.ValueIsEscaped && HasUnpairedSurrogate(reader.ValueSpan))
        {
            level.Key = "\uFFFD";
            ReportSurrogate(offset);
            return;
        }
        level.Key = reader.GetString()!;
        if (!level.Keys!.Add(level.Key)) Report(offset, $"The key {Shown.Text(level.Key)} stands more than once in this object.");
    }

    private void CheckNumber(ReadOnlySpan<byte> literal, double value, int offset)
    {
        if (!double.IsFinite(value))
        {
            Report(offset, "The number is too large.", Shown.Literal(literal), "a number between -1.7976931348623157E+308 and 1.7976931348623157E+308");
            return;
        }
        // Up to 15 digits are always held exactly.
        if (literal.Length <= 15 || literal.ContainsAny((byte)'.', (byte)'e', (byte)'E')) return;
        BigInteger exact = BigInteger.Parse(Encoding.ASCII.GetString(literal), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        if (exact != new BigInteger(value))
            Report(offset, "The whole number has more digits than a JSON number keeps; write it as text.", Shown.Literal(literal));
    }

    private static bool HasUnpairedSurrogate(ReadOnlySpan<byte> escaped)
    {
        bool high = false;
        for (int i = 0; i < escaped.Length; i++)
        {
            int unit = 0;
            if (escaped[i] == (byte)'\\' && escaped[++i] == (byte)'u')
            {
                unit = int.Parse(escaped.Slice(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
                i += 4;
            }
            if (high != unit is >= 0xDC00 and <= 0xDFFF) return true;
            high = unit is >= 0xD800 and <= 0xDBFF;
        }
        return high;
    }

    private void ReportSurrogate(int offset) => Report(offset, "The text holds half of a surrogate pair, which is not a character.");

    private void ReportInvalidUtf8()
    {
        int offset = 0;
        while (Rune.DecodeFromUtf8(_utf8[offset..], out _, out int length) == System.Buffers.OperationStatus.Done) offset += length;
        bool utf16 = offset == 0 && _utf8.Length >= 2 && (_utf8[..2].SequenceEqual<byte>([0xFF, 0xFE]) || _utf8[..2].SequenceEqual<byte>([0xFE, 0xFF]));
        Report(offset, utf16 ? "The document is UTF-16; save it as UTF-8." : "The document is not valid UTF-8.", $"the byte 0x{_utf8[offset]:X2}");
    }

    private void Report(int offset, string message, string? _found = null, string? expected = null)
    {
        if (_problems.IsFull)
        {
            _problems.Add("$", message, _found, expected);
            return;
        }
        (int line, int column) = _position.At(offset);
        _problems.Add(new Problem { Path = PathHere(), Message = message, Found = _found, Expected = expected, Line = line, Column = column });
    }

    private readonly string PathHere()
    {
        var path = new StringBuilder("$");
        foreach (Level level in _open.Reverse())
        {
            if (level.Keys is null)
            {
                if (level.Index >= 0) path.Append(CultureInfo.InvariantCulture, $"[{level.Index}]");
            }
            else if (level.Key is not null)
            {
                JsonPath.AppendKey(path, level.Key);
            }
        }
        return path.ToString();
    }

    /// <summary>An object or list that has been opened and not yet closed.</summary>
    private sealed class Level(bool isObject)
    {
        public HashSet<string>? Keys { get; } = isObject ? new HashSet<string>(StringComparer.Ordinal) : null;

        public string? Key { get; set; }

        public int Index { get; set; } = -1;
    }
}
