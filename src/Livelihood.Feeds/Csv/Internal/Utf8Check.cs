using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Livelihood.Feeds.Csv.Internal;

/// <summary>Tells UTF-8 from other bytes.</summary>
internal static class Utf8Check
{
    /// <summary>Where the first byte that is no UTF-8 lies; -1 where every one is.</summary>
    public static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes)) return -1;
        int at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out int length) == OperationStatus.Done) at += length;
        return at;
    }

    /// <summary>Reads a stream to its end and says whether all of it is UTF-8.</summary>
    public static bool IsValid(Stream stream)
    {
        byte[] buffer = new byte[1 << 20];
        int kept = 0;
        while (true)
        {
            int read = stream.Read(buffer, kept, buffer.Length - kept);
            ReadOnlySpan<byte> bytes = buffer.AsSpan(0, kept + read);
            if (read == 0) return bytes.IsEmpty;
            int whole = bytes.Length - Cut(bytes);
            if (!Utf8.IsValid(bytes[..whole])) return false;
            kept = bytes.Length - whole;
            buffer.AsSpan(whole, kept).CopyTo(buffer);
        }
    }

    /// <summary>How many bytes at the end begin a character that is not complete.</summary>
    private static int Cut(ReadOnlySpan<byte> bytes)
    {
        for (int back = 1; back <= Math.Min(3, bytes.Length); back++)
        {
            if ((bytes[^back] & 0xC0) == 0x80) continue;
            return Rune.DecodeFromUtf8(bytes[^back..], out _, out _) == OperationStatus.NeedMoreData ? back : 0;
        }
        return 0;
    }
}
