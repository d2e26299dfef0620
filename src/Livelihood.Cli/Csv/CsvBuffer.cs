using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Livelihood.Cli.Csv;

/// <summary>Formats rows of CSV as UTF-8 into a growing buffer.</summary>
/// <remarks>RFC 4180: a cell is quoted only where it holds a comma, a quote or a line break. Rows end with a line feed.</remarks>
internal sealed class CsvBuffer
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\",\r\n");
    private static readonly long[] Powers = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000, 100_000_000_000, 1_000_000_000_000];

    private byte[] _bytes = new byte[1 << 16];
    private int _length;

    /// <summary>What has been formatted since the last <see cref="Clear"/>.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    public void Clear() => _length = 0;

    /// <summary>Adds a text, quoted where it must be, and a comma.</summary>
    public void Cell(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAny(Special))
        {
            Raw(text);
        }
        else
        {
            Byte((byte)'"');
            Escape(text);
            Byte((byte)'"');
        }
        Byte((byte)',');
    }

    /// <summary>Adds a whole number and a comma.</summary>
    public void Cell(int number)
    {
        Utf8Formatter.TryFormat(number, Room(12), out int written);
        _length += written;
        Byte((byte)',');
    }

    /// <summary>Adds a number with a fixed number of decimals and a comma; numbers too large for that are written shortest.</summary>
    /// <param name="value">The number; infinite or not a number is written as .NET writes it.</param>
    /// <param name="decimals">1 to 12.</param>
    public void Cell(double value, int decimals)
    {
        double scaled = value * Powers[decimals];
        if (Math.Abs(scaled) < 9e15) Fixed((long)Math.Round(scaled), decimals);
        else Raw(value.ToString("R", CultureInfo.InvariantCulture));
        Byte((byte)',');
    }

    /// <summary>Adds bytes that need no quoting, and a comma.</summary>
    public void Encoded(ReadOnlySpan<byte> utf8)
    {
        Span<byte> room = Room(utf8.Length + 1);
        utf8.CopyTo(room);
        room[utf8.Length] = (byte)',';
        _length += utf8.Length + 1;
    }

    /// <summary>Adds two parts that need no quoting with a character between them, and a comma.</summary>
    public void Encoded(ReadOnlySpan<byte> first, byte between, ReadOnlySpan<byte> second)
    {
        Encoded(first);
        _bytes[_length - 1] = between;
        Encoded(second);
    }

    /// <summary>Takes back the comma after the last cell.</summary>
    public void DropComma() => _length--;

    /// <summary>Ends a row that has one cell or more.</summary>
    public void EndRow() => _bytes[_length - 1] = (byte)'\n';

    private void Fixed(long scaled, int decimals)
    {
        Span<byte> room = Room(32);
        // At least one digit stands before the point, which then parts the digits.
        Utf8Formatter.TryFormat(scaled, room, out int written, new StandardFormat('D', (byte)(decimals + 1)));
        Span<byte> fraction = room.Slice(written - decimals, decimals);
        fraction.CopyTo(room[(written - decimals + 1)..]);
        room[written - decimals] = (byte)'.';
        _length += written + 1;
    }

    private void Escape(ReadOnlySpan<char> text)
    {
        for (int quote = text.IndexOf('"'); quote >= 0; quote = text.IndexOf('"'))
        {
            Raw(text[..(quote + 1)]);
            Byte((byte)'"');
            text = text[(quote + 1)..];
        }
        Raw(text);
    }

    private void Raw(ReadOnlySpan<char> text) => _length += Encoding.UTF8.GetBytes(text, Room(3 * text.Length));

    private void Byte(byte value)
    {
        Room(1)[0] = value;
        _length++;
    }

    private Span<byte> Room(int count)
    {
        if (_bytes.Length - _length < count) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, checked(_length + count)));
        return _bytes.AsSpan(_length);
    }
}
