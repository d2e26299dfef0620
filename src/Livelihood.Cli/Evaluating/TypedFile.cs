using Livelihood.Core.Tables;
using Livelihood.Feeds;
using Livelihood.Feeds.Csv;
using Livelihood.Rules.Declaring;
using Livelihood.Rules.Types;

namespace Livelihood.Cli.Evaluating;

/// <summary>Is a CSV file whose columns have their types: the rows that can be used, those that cannot, and the account of all of them.</summary>
internal sealed class TypedFile
{
    /// <summary>The file's name without its folder.</summary>
    public required string Name { get; init; }

    /// <summary>The accepted rows: one column per field.</summary>
    public required Table Table { get; init; }

    /// <summary>The number in the file of every accepted row, from 1 for the first after the header.</summary>
    public required int[] Rows { get; init; }

    /// <summary>The key of every accepted row; null where it has none.</summary>
    public required string?[] Keys { get; init; }

    /// <summary>The rows that break a rule, by their number in the file, with their keys.</summary>
    public required IReadOnlyList<(QuarantinedRow Row, string? Key)> Quarantined { get; init; }

    /// <summary>The records that are no rows.</summary>
    public required IReadOnlyList<RejectedRow> Rejected { get; init; }

    /// <summary>How many records are no rows.</summary>
    public required int RejectedCount { get; init; }

    /// <summary>The fields that the file has no column for.</summary>
    public required IReadOnlyList<string> Absent { get; init; }

    /// <summary>Gives the columns of a file their types.</summary>
    /// <param name="file">The file's path.</param>
    /// <param name="read">What was read of it, as texts.</param>
    /// <param name="fields">The fields that are wanted, at least one.</param>
    /// <param name="key">The column of keys; null where rows are known by their numbers.</param>
    public static TypedFile Of(string file, CsvReadResult read, IReadOnlyList<RuleField> fields, string? key)
    {
        TextColumn? keys = key is null ? null : read.Table.Get<TextColumn>(key);
        string? KeyOf(int row) => keys?[row];
        FeedResult result = FeedReader.Read(FieldContract.Of(Path.GetFileName(file), fields), read.Table, new FeedReadOptions { SourceName = Path.GetFileName(file) });
        int[] accepted = [.. result.RowNumbers.Select(row => row - 1)];
        Table table = result.Accepted;
        foreach (RuleField field in fields)
            if (field.Type is RuleType.MonthsDuration or RuleType.DaysDuration)
                table = table.WithColumn(DurationCells.Read(table.Get<TextColumn>(field.Name), field.Type is RuleType.MonthsDuration));
        return new TypedFile
        {
            Name = Path.GetFileName(file),
            Table = table,
            Rows = [.. accepted.Select(row => read.RowNumbers[row])],
            Keys = [.. accepted.Select(KeyOf)],
            Quarantined = [.. result.Quarantined.Select(q => (q with { Row = read.RowNumbers[q.Row - 1] }, KeyOf(q.Row - 1)))],
            Rejected = read.Rejected,
            RejectedCount = read.Census.Rejected,
            Absent = [.. fields.Select(f => f.Name).Where(name => !read.Table.TryGetColumn(name, out _))],
        };
    }
}
