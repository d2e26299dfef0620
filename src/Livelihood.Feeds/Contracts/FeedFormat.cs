using Livelihood.Feeds.Csv;

namespace Livelihood.Feeds.Contracts;

/// <summary>Says how a feed's CSV files are written; does not matter for feeds from other sources.</summary>
public sealed record FeedFormat
{
    /// <summary>The encoding; a byte order mark overrules it. Default null, which is the mark's, else UTF-8.</summary>
    public CsvEncoding? Encoding { get; init; }

    /// <summary>The character between cells; default a comma.</summary>
    public char Delimiter { get; init; } = ',';

    /// <summary>Whether the first record names the columns; default true. Without, the columns are the fields in their order.</summary>
    public bool HasHeader { get; init; } = true;

    /// <summary>Whether spaces and tabs around unquoted cells are left out; default false.</summary>
    public bool Trim { get; init; }

    /// <summary>Texts that mean a missing value in every field, compared exactly; default none.</summary>
    public IReadOnlyList<string> MissingTexts { get; init; } = [];
}
