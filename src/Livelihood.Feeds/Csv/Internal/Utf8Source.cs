using System.Text;
using Livelihood.Core.Documents;

namespace Livelihood.Feeds.Csv.Internal;

/// <summary>A CSV file as a stream of UTF-8 bytes, with the encoding that it was found to be in.</summary>
/// <param name="Stream">The bytes, without byte order mark.</param>
/// <param name="Encoding">The encoding of the file.</param>
/// <param name="IsCertain">Whether the encoding was stated or marked, so that a byte that is not in it is the row's fault and not the reader's.</param>
/// <param name="Start">Where in the file the bytes begin; null where they are not the file's own.</param>
internal sealed record Utf8Source(Stream Stream, CsvEncoding Encoding, bool IsCertain, long? Start)
{
    private const string NoCharacter = "\uFFFF";

    public static Utf8Source From(TextReader reader) => new(new Utf8TextStream(reader, invalid: null), CsvEncoding.Utf8, IsCertain: true, Start: null);

    public static Utf8Source From(Stream input, CsvReadOptions options, ProblemList problems)
    {
        bool mustLookAhead = options.Encoding is null && options.FallbackEncoding is not null;
        if (mustLookAhead && !input.CanSeek) input = Buffer(input);
        long begin = mustLookAhead ? input.Position : 0;

        byte[] head = new byte[4];
        int read = input.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        (CsvEncoding? marked, int length) = ByteOrderMark(head.AsSpan(0, read), problems);
        CsvEncoding? encoding = marked ?? options.Encoding;
        if (encoding is null && mustLookAhead)
        {
            input.Position = begin;
            encoding = Utf8Check.IsValid(input) ? CsvEncoding.Utf8 : options.FallbackEncoding;
            input.Position = begin + read;
        }
        PrefixedStream bytes = new(head.AsMemory(length, read - length), input);
        CsvEncoding used = encoding ?? CsvEncoding.Utf8;
        return used == CsvEncoding.Utf8
            ? new Utf8Source(bytes, used, encoding is not null, length)
            : new Utf8Source(new Utf8TextStream(Decode(bytes, used), NoCharacter[0]), used, IsCertain: true, Start: null);
    }

    private static (CsvEncoding? Encoding, int Length) ByteOrderMark(ReadOnlySpan<byte> head, ProblemList problems)
    {
        if (head.StartsWith<byte>([0xEF, 0xBB, 0xBF])) return (CsvEncoding.Utf8, 3);
        if (head.SequenceEqual<byte>([0xFF, 0xFE, 0, 0]) || head.SequenceEqual<byte>([0, 0, 0xFE, 0xFF]))
            problems.Add("$", "The file is in UTF-32, which is not read.", expected: "UTF-8, UTF-16 or GB 18030");
        if (head.StartsWith<byte>([0xFF, 0xFE])) return (CsvEncoding.Utf16LittleEndian, 2);
        if (head.StartsWith<byte>([0xFE, 0xFF])) return (CsvEncoding.Utf16BigEndian, 2);
        return head.StartsWith<byte>([0x84, 0x31, 0x95, 0x33]) ? (CsvEncoding.Gb18030, 4) : (null, 0);
    }

    private static StreamReader Decode(Stream bytes, CsvEncoding encoding)
    {
        // Bytes that are no text become a character that no text has, for the row they lie in to be rejected.
        DecoderReplacementFallback mark = new(NoCharacter);
        Encoding decoder = encoding switch
        {
            CsvEncoding.Gb18030 => CodePagesEncodingProvider.Instance.GetEncoding("gb18030", EncoderFallback.ExceptionFallback, mark)!,
            _ => (Encoding)new UnicodeEncoding(encoding == CsvEncoding.Utf16BigEndian, byteOrderMark: false).Clone(),
        };
        if (!decoder.IsReadOnly) decoder.DecoderFallback = mark;
        return new StreamReader(bytes, decoder, detectEncodingFromByteOrderMarks: false, bufferSize: 1 << 16, leaveOpen: true);
    }

    private static MemoryStream Buffer(Stream input)
    {
        MemoryStream buffer = new();
        input.CopyTo(buffer);
        buffer.Position = 0;
        return buffer;
    }
}
