namespace Livelihood.Verification.Ledger.Internal;

/// <summary>Reads lines of bytes that end with a line feed.</summary>
internal sealed class LineReader(Stream stream)
{
    /// <summary>The longest line that is read: 1 MiB. A record is some hundred bytes.</summary>
    public const int Longest = 1 << 20;

    private readonly byte[] _buffer = new byte[1 << 16];
    private int _at, _filled;

    /// <summary>Whether the line last read ended with a line feed.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>Whether the line last read is longer than <see cref="Longest"/>; what was read is then its beginning.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>The next line without its line feed; null at the end.</summary>
    public byte[]? Next()
    {
        var line = new List<byte>();
        bool any = false;
        (IsComplete, IsTooLong) = (false, false);
        while (true)
        {
            if (_at == _filled)
            {
                (_at, _filled) = (0, stream.Read(_buffer));
                if (_filled == 0) return any ? [.. line] : null;
            }
            any = true;
            ReadOnlySpan<byte> rest = _buffer.AsSpan(_at.._filled);
            int end = rest.IndexOf((byte)'\n');
            ReadOnlySpan<byte> part = end < 0 ? rest : rest[..end];
            if (line.Count + part.Length <= Longest) line.AddRange(part);
            else IsTooLong = true;
            _at += end < 0 ? part.Length : part.Length + 1;
            if (end < 0) continue;
            IsComplete = true;
            return [.. line];
        }
    }
}
