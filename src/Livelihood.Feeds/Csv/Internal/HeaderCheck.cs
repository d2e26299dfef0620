using System.Globalization;
using CsvHelper;
using Livelihood.Core.Documents;

namespace Livelihood.Feeds.Csv.Internal;

/// <summary>Settles the names of the columns and reports what is wrong with them.</summary>
/// <remarks>Problems name columns by their places: where a file has no header, its first record is a person.</remarks>
internal sealed class HeaderCheck(CsvReadOptions options, ProblemList problems)
{
    private const int MostColumns = 16_384;

    /// <param name="first">The reader on the first record, or null where there is none.</param>
    public string[] Names(CsvReader? first)
    {
        if (!options.HasHeader) return WithoutHeader(first);
        if (first is null)
        {
            problems.Add("$", "The file is empty.", expected: "a header row that names the columns");
            return [];
        }
        return IsText(first) && HasRoom(first.FieldCount) ? Check([.. Enumerable.Range(0, first.FieldCount).Select(i => first.GetString(i).Trim())]) : [];
    }

    private string[] WithoutHeader(CsvReader? first)
    {
        if (options.ColumnNames is { } stated) return Check([.. stated]);
        if (first is null)
        {
            problems.Add("$", "The file is empty, and the names of its columns are not stated.");
            return [];
        }
        return HasRoom(first.FieldCount) ? [.. Enumerable.Range(1, first.FieldCount).Select(i => string.Create(CultureInfo.InvariantCulture, $"column {i}"))] : [];
    }

    private bool IsText(CsvReader first)
    {
        if (Utf8Check.FirstInvalid(first.RawRecord) >= 0) problems.Add("$", "The header holds bytes that are no text in the encoding of the file.", expected: "another encoding, such as gb18030");
        else if (first.RawRecord.Contains((byte)0)) problems.Add("$", "The header holds NUL characters.", expected: "text; a file in UTF-16 without byte order mark needs its encoding stated");
        else return true;
        return false;
    }

    private bool HasRoom(int columns)
    {
        if (columns > MostColumns) problems.Add("$", "The file has too many columns.", columns.ToString(CultureInfo.InvariantCulture), $"at most {MostColumns}");
        return columns <= MostColumns;
    }

    private string[] Check(string[] names)
    {
        Dictionary<string, int> places = new(StringComparer.Ordinal);
        for (int i = 0; i < names.Length; i++)
        {
            string place = string.Create(CultureInfo.InvariantCulture, $"$[{i}]");
            if (string.IsNullOrEmpty(names[i])) problems.Add(place, string.Create(CultureInfo.InvariantCulture, $"Column {i + 1} has no name."));
            else if (!places.TryAdd(names[i], i))
                problems.Add(place, string.Create(CultureInfo.InvariantCulture, $"Columns {places[names[i]] + 1} and {i + 1} have the same name."));
        }
        return names;
    }
}
