namespace Livelihood.Feeds.Csv;

/// <summary>Names the encodings that CSV files are read in.</summary>
public enum CsvEncoding
{
    /// <summary>UTF-8, of which ASCII is a part.</summary>
    Utf8,

    /// <summary>UTF-16 with the low byte first, as Windows writes it.</summary>
    Utf16LittleEndian,

    /// <summary>UTF-16 with the high byte first.</summary>
    Utf16BigEndian,

    /// <summary>GB 18030, the Chinese national standard, of which GBK and GB 2312 are parts.</summary>
    Gb18030,
}
