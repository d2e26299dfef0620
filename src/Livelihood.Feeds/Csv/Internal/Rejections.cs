using System.Text;

namespace Livelihood.Feeds.Csv.Internal;

/// <summary>Keeps the records that are no rows: all of their numbers, and the first of their texts.</summary>
internal sealed class Rejections(int keep)
{
    private readonly List<RejectedRow> _kept = [];
    private readonly List<int> _rows = [];

    public int Count => _rows.Count;

    public IReadOnlyList<RejectedRow> Kept => _kept;

    /// <summary>The numbers of all rejected rows, ascending.</summary>
    public IReadOnlyList<int> Rows => _rows;

    public void Add(int row, RowFault fault, string detail, long? offset, ReadOnlySpan<byte> raw)
    {
        _rows.Add(row);
        if (_kept.Count == keep) return;
        _kept.Add(new RejectedRow { Row = row, Fault = fault, Detail = detail, ByteOffset = offset, RawText = Shorten(raw) });
    }

    private static string Shorten(ReadOnlySpan<byte> raw)
    {
        // No character takes more than four bytes, so this many hold enough of them.
        string text = Encoding.UTF8.GetString(raw[..Math.Min(raw.Length, 4 * RejectedRow.LongestRawText)]);
        if (text.Length <= RejectedRow.LongestRawText) return text;
        int length = RejectedRow.LongestRawText;
        return text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
    }
}
