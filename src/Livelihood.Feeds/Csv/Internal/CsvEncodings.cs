namespace Livelihood.Feeds.Csv.Internal;

/// <summary>The names of encodings in documents and messages.</summary>
internal static class CsvEncodings
{
    private static readonly (string Name, CsvEncoding Encoding)[] All =
    [
        ("utf-8", CsvEncoding.Utf8),
        ("utf-16le", CsvEncoding.Utf16LittleEndian),
        ("utf-16be", CsvEncoding.Utf16BigEndian),
        ("gb18030", CsvEncoding.Gb18030),
    ];

    public static string[] Names => [.. All.Select(one => one.Name)];

    public static string Name(CsvEncoding encoding) => All.First(one => one.Encoding == encoding).Name;

    public static CsvEncoding? Find(string? name) => All.Where(one => one.Name == name).Select(one => (CsvEncoding?)one.Encoding).FirstOrDefault();
}
