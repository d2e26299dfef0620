using System.Text;

namespace Livelihood.Core.Documents.Internal;

/// <summary>Says in words why a text is not JSON at some place, with the usual slips named.</summary>
internal static class SyntaxFault
{
    private static readonly string[] NumberWords = ["NaN", "Infinity", "-Infinity", "nan", "inf", "-inf"];
    private static readonly string[] OtherWords = ["None", "True", "False", "TRUE", "FALSE", "NULL", "Null", "undefined", "nil"];

    public static (string Message, string? Found) Explain(ReadOnlySpan<byte> utf8, int offset, bool afterEnd)
    {
        if (utf8.IsEmpty || utf8.IndexOfAnyExcept(" \t\r\n"u8) < 0) return ("The document is empty.", null);
        if (offset >= utf8.Length) return ("The text ends in the middle of the document.", null);
        Rune.DecodeFromUtf8(utf8[offset..], out Rune rune, out _);
        string found = Rune.IsControl(rune) ? $"the control character U+{rune.Value:X4}" : $"'{rune}'";
        if (afterEnd) return ("More text follows the end of the document.", found);

        string word = Word(utf8, offset);
        foreach (string number in NumberWords)
            if (word == number) return ($"{number} is not a JSON number; leave the key out or write null where null is allowed.", null);
        foreach (string other in OtherWords)
            if (word == other) return ($"{other} is not a JSON value; JSON knows true, false and null.", null);
        return (rune.Value switch
        {
            '\'' => "Texts and keys stand in double quotes, not single ones.",
            '/' or '#' => "Comments are not part of JSON.",
            ']' or '}' when LastBefore(utf8, offset) == ',' => "A comma stands before the closing bracket, with nothing after it.",
            < 0x20 => "A control character in a text must be written as an escape.",
            _ => "The text is not JSON from here on.",
        }, found);
    }

    // The letters around the offset, with a sign: the reader stops at the start of NaN and in the middle of -Infinity.
    private static string Word(ReadOnlySpan<byte> utf8, int offset)
    {
        int start = offset, end = offset;
        while (start > 0 && offset - start < 10 && char.IsAsciiLetter((char)utf8[start - 1])) start--;
        if (start > 0 && utf8[start - 1] == (byte)'-') start--;
        while (end < utf8.Length && end - offset < 10 && (char.IsAsciiLetter((char)utf8[end]) || (end == offset && utf8[end] == (byte)'-'))) end++;
        return Encoding.ASCII.GetString(utf8[start..end]);
    }

    private static char LastBefore(ReadOnlySpan<byte> utf8, int offset)
    {
        int last = utf8[..offset].LastIndexOfAnyExcept(" \t\r\n"u8);
        return last < 0 ? '\0' : (char)utf8[last];
    }
}
