using System.Text;

namespace Livelihood.Core.Documents.Internal;

/// <summary>Turns byte offsets into lines and columns; offsets asked in rising order cost one pass over the text together.</summary>
internal ref struct TextPosition(ReadOnlySpan<byte> utf8)
{
    private readonly ReadOnlySpan<byte> _utf8 = utf8;
    private int _at;
    private int _line = 1;
    private int _column = 1;

    public (int Line, int Column) At(int offset)
    {
        offset = Math.Clamp(offset, 0, _utf8.Length);
        if (offset < _at) (_at, _line, _column) = (0, 1, 1);
        ReadOnlySpan<byte> passed = _utf8[_at..offset];
        int lines = passed.Count((byte)'\n');
        if (lines > 0)
        {
            _line += lines;
            _column = 1;
            passed = passed[(passed.LastIndexOf((byte)'\n') + 1)..];
        }
        _column += Encoding.UTF8.GetCharCount(passed);
        _at = offset;
        return (_line, _column);
    }

    /// <summary>The byte offset of a line and a byte position in it, both counted from 0 as the framework's reader does.</summary>
    public static int Offset(ReadOnlySpan<byte> utf8, long line, long byteInLine)
    {
        int start = 0;
        for (; line > 0; line--)
        {
            int next = utf8[start..].IndexOf((byte)'\n');
            if (next < 0) break;
            start += next + 1;
        }
        return (int)Math.Min(utf8.Length, start + byteInLine);
    }
}
