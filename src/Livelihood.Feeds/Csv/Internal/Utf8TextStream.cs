using System.Buffers;
using System.Text.Unicode;

namespace Livelihood.Feeds.Csv.Internal;

/// <summary>Gives the UTF-8 bytes of a text, with the byte FF, which UTF-8 never has, in the place of every character that is none.</summary>
/// <param name="reader">The text.</param>
/// <param name="invalid">What the text has where its decoder met bytes that are no text; null where it was not decoded here.</param>
/// <remarks>So undecodable places survive to the check of the record they lie in, whatever the encoding was.</remarks>
internal sealed class Utf8TextStream(TextReader reader, char? invalid) : ForwardStream
{
    private const byte NoText = 0xFF;

    private readonly char[] _chars = new char[1 << 15];
    private readonly byte[] _bytes = new byte[3 << 15];
    private int _kept;
    private int _start;
    private int _end;
    private bool _isFirst = true;

    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty) return 0;
        while (_start == _end)
            if (!Fill()) return 0;
        int count = Math.Min(buffer.Length, _end - _start);
        _bytes.AsSpan(_start, count).CopyTo(buffer);
        _start += count;
        return count;
    }

    private bool Fill()
    {
        int read = reader.Read(_chars, _kept, _chars.Length - _kept);
        if (read == 0 && _kept == 0) return false;
        ReadOnlySpan<char> chars = _chars.AsSpan(0, _kept + read);
        if (_isFirst && chars.StartsWith('\uFEFF')) chars = chars[1..];
        _isFirst = false;

        // Half a pair at the end may be completed by what comes next.
        _kept = read > 0 && !chars.IsEmpty && char.IsHighSurrogate(chars[^1]) ? 1 : 0;
        char last = _kept == 1 ? chars[^1] : default;
        (_start, _end) = (0, 0);
        Encode(chars[..^_kept]);
        _chars[0] = last;
        return true;
    }

    private void Encode(ReadOnlySpan<char> chars)
    {
        while (!chars.IsEmpty)
        {
            int marked = invalid is { } mark ? chars.IndexOf(mark) : -1;
            ReadOnlySpan<char> sound = marked < 0 ? chars : chars[..marked];
            OperationStatus status = Utf8.FromUtf16(sound, _bytes.AsSpan(_end), out int taken, out int written, replaceInvalidSequences: false);
            _end += written;
            if (status == OperationStatus.Done && marked < 0) return;
            _bytes[_end++] = NoText;
            chars = chars[(taken + 1)..];
        }
    }
}
