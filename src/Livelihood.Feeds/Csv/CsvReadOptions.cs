namespace Livelihood.Feeds.Csv;

/// <summary>Says how a CSV file is read into columns of text.</summary>
public sealed record CsvReadOptions
{
    private readonly char? _delimiter = ',';
    private readonly int _maxCellLength = 1 << 20;
    private readonly int _maxRecordLength = 1 << 28;
    private readonly int _maxRejectedKept = 10_000;
    private readonly int _threads;

    /// <summary>The options used where none are given.</summary>
    public static CsvReadOptions Default { get; } = new();

    /// <summary>The character between cells: any ASCII character but a quote, a line break and NUL; null detects one of comma, semicolon, tab and bar from the first lines. Default: a comma.</summary>
    /// <exception cref="ArgumentException">The character cannot stand between cells.</exception>
    public char? Delimiter
    {
        get => _delimiter;
        init
        {
            if (value is { } delimiter && (delimiter is '"' or '\r' or '\n' or '\0' || !char.IsAscii(delimiter)))
                throw new ArgumentException($"U+{(int)delimiter:X4} cannot stand between cells; allowed are ASCII characters other than quote, line break and NUL.", nameof(value));
            _delimiter = value;
        }
    }

    /// <summary>The encoding; a byte order mark in the file overrules it. Default: null, which is the byte order mark's, else UTF-8.</summary>
    public CsvEncoding? Encoding { get; init; }

    /// <summary>
    /// The encoding of a file without byte order mark that is not valid UTF-8, where <see cref="Encoding"/> is null. The whole file is looked at before
    /// it is read, so a source that cannot be read twice is held in memory. Default: null, which makes such a file a problem.
    /// </summary>
    public CsvEncoding? FallbackEncoding { get; init; }

    /// <summary>Whether the first record names the columns. Default: true.</summary>
    public bool HasHeader { get; init; } = true;

    /// <summary>
    /// The names of the columns where the file has no header. Default: null, which names them <c>column 1</c>, <c>column 2</c> and so on, as many as the first record has cells.
    /// </summary>
    public IReadOnlyList<string>? ColumnNames { get; init; }

    /// <summary>Texts that mean a missing value, such as <c>NULL</c>, compared exactly; an empty cell always does. Default: none.</summary>
    public IReadOnlyList<string> MissingTexts { get; init; } = [];

    /// <summary>Whether a quoted empty cell (<c>""</c>) is an empty text and not a missing value. Default: false.</summary>
    public bool KeepQuotedEmpty { get; init; }

    /// <summary>Whether spaces and tabs around an unquoted cell are left out. Default: false.</summary>
    public bool Trim { get; init; }

    /// <summary>The longest cell, in bytes of UTF-8; a record with a longer one is rejected. Default: 1 MiB.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int MaxCellLength
    {
        get => _maxCellLength;
        init => _maxCellLength = AtLeast(1, value);
    }

    /// <summary>
    /// The longest record, in bytes of UTF-8, that is held in memory: what an unclosed quote at the start of a large file can cost. A record that
    /// is longer ends the reading (<see cref="CsvReadResult.IsTruncated"/>). Default: 256 MiB.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 4096.</exception>
    public int MaxRecordLength
    {
        get => _maxRecordLength;
        init => _maxRecordLength = AtLeast(4096, value);
    }

    /// <summary>How many rejected records are kept with their text; later ones are only counted. Default: 10,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int MaxRejectedKept
    {
        get => _maxRejectedKept;
        init => _maxRejectedKept = AtLeast(0, value);
    }

    /// <summary>How many threads read; 0 for one per processor. The result is the same for any number. Default: 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int Threads
    {
        get => _threads;
        init => _threads = AtLeast(0, value);
    }

    /// <summary>The name of the table. Default: null, which is the file's name without folder and ending, or <c>table</c>.</summary>
    public string? TableName { get; init; }

    /// <summary>The name of the source in problems. Default: null, which is the file's name.</summary>
    public string? SourceName { get; init; }

    private static int AtLeast(int least, int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, least);
        return value;
    }
}
