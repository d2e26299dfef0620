using System.Text;
using Livelihood.Core.Tables;

namespace Livelihood.Feeds.Csv.Internal;

/// <summary>Fills one column of text from the blocks of a file, in their order.</summary>
internal sealed class TextFill
{
    private readonly TextColumnBuilder _builder;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>>? _missing;
    private char[] _chars = [];

    /// <param name="name">The name of the column.</param>
    /// <param name="missing">Texts that mean a missing value.</param>
    public TextFill(string name, HashSet<string> missing)
    {
        _builder = new TextColumnBuilder(name);
        _missing = missing.Count == 0 ? null : missing.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public void Append(CellBuffer cells)
    {
        ReadOnlySpan<byte> bytes = cells.Bytes;
        if (_chars.Length < bytes.Length) _chars = new char[Math.Max(bytes.Length, 2 * _chars.Length)];
        // ASCII widens at once, and its characters lie where its bytes lay.
        bool isAscii = Ascii.ToUtf16(bytes, _chars, out _) == System.Buffers.OperationStatus.Done;
        int at = 0;
        foreach (int length in cells.Lengths)
        {
            if (length == CellBuffer.Missing)
            {
                _builder.AppendMissing();
                continue;
            }
            AppendText(isAscii ? _chars.AsSpan(at, length) : _chars.AsSpan(0, Encoding.UTF8.GetChars(bytes.Slice(at, length), _chars)));
            at += length;
        }
    }

    public TextColumn Build() => _builder.Build();

    private void AppendText(ReadOnlySpan<char> text)
    {
        if (_missing is { } missing && missing.Contains(text)) _builder.AppendMissing();
        else _builder.Append(text);
    }
}
