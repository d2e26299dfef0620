using Livelihood.Core.Documents;
using Livelihood.Core.Tables;
using Livelihood.Feeds.Contracts;

namespace Livelihood.Feeds.Internal;

/// <summary>Finds the column of each field.</summary>
internal sealed class HeaderMatch
{
    private HeaderMatch(Column?[] columns, IReadOnlyList<string> ignored)
    {
        Columns = columns;
        Ignored = ignored;
    }

    /// <summary>The column of each field, in the order of the fields; null where the source has none.</summary>
    public IReadOnlyList<Column?> Columns { get; }

    /// <summary>The columns that no field asks for.</summary>
    public IReadOnlyList<string> Ignored { get; }

    /// <exception cref="DocumentException">A required column is absent, or two columns are the same field.</exception>
    public static HeaderMatch Find(FeedContract contract, FeedRules rules, SourceRows source)
    {
        ProblemList problems = new(source.Name);
        HashSet<string> free = source.Table.Columns.Select(column => column.Name).ToHashSet(StringComparer.Ordinal);
        Column?[] found = new Column?[contract.Fields.Count];
        for (int i = 0; i < found.Length; i++)
        {
            FeedField field = contract.Fields[i];
            string[] headers = [.. field.Aliases.Prepend(field.Name).Where(free.Contains)];
            if (headers.Length > 1) problems.Add("$", $"Two columns are the field \"{field.Name}\": \"{headers[0]}\" and \"{headers[1]}\".");
            if (headers.Length > 0) found[i] = source.Table[headers[0]];
            free.ExceptWith(headers);
        }
        for (int i = 0; i < found.Length; i++)
        {
            FeedField field = contract.Fields[i];
            if (found[i] is not null || !rules.IsRequired(field)) continue;
            string? near = Spelling.Nearest(field.Name, free);
            problems.Add("$", $"The column of the field \"{field.Name}\" is absent.", expected: Headers(field), didYouMean: near);
        }
        problems.ThrowIfAny("The feed");
        return new HeaderMatch(found, [.. source.Table.Columns.Select(column => column.Name).Where(free.Contains)]);
    }

    private static string Headers(FeedField field)
        => field.Aliases.Count == 0 ? $"a column \"{field.Name}\"" : $"a column \"{string.Join("\" or \"", field.Aliases.Prepend(field.Name))}\"";
}
