using System.Globalization;
using Livelihood.Core.Numbers;
using Livelihood.Core.Tables;
using Livelihood.Rules.Evaluation;
using Livelihood.Rules.Types;

namespace Livelihood.Cli.Evaluating;

/// <summary>Makes the table that is written: the source row of every value, the values, and on request the causes of those unknown.</summary>
internal static class ValueFile
{
    public static Table Make(Subjects subjects, RuleResult result, IReadOnlyList<WantedValue> values, string? key, bool why)
    {
        string? child = values[0].Child;
        Table computed = child is null ? result.Table : result.Table.Children[child].Rows;
        var columns = new List<Column>(Names(subjects, child, key));
        var taken = new HashSet<string>(columns.Select(c => c.Name), StringComparer.Ordinal);
        var causes = new CauseText(subjects, values);
        foreach (WantedValue value in values)
        {
            Column column = computed[child is null ? value.Result : NameIn(computed, value.Result, child)];
            columns.Add(Shown(column, value.Type).Rename(Free(value.Header)));
            if (why) columns.Add(Why(value, column, result, causes).Rename(Free(values.Count == 1 ? "because" : value.Header + " because")));
        }
        return Table.Create("values", columns);

        string Free(string name)
        {
            while (!taken.Add(name)) name += "'";
            return name;
        }
    }

    /// <summary>The columns that name the source row: the key or the row's number; for rows of a child table the subject's, and the number of the row.</summary>
    private static IEnumerable<Column> Names(Subjects subjects, string? child, string? key)
    {
        TypedFile file = subjects.File;
        int[] parents = child is null ? [.. Enumerable.Range(0, subjects.Kept.Length)] : subjects.Table.Children[child].ParentOfRow();
        yield return key is null
            ? Number("row", [.. parents.Select(p => file.Rows[subjects.Kept[p]])])
            : TextColumn.From(key, [.. parents.Select(p => file.Keys[subjects.Kept[p]])]);
        if (child is not null) yield return Number(child + " row", [.. subjects.MemberRows[child].Select(row => subjects.Members[child].Rows[row])]);
    }

    private static TextColumn Number(string name, IEnumerable<int> numbers) => TextColumn.From(name, [.. numbers.Select(n => n.ToString(CultureInfo.InvariantCulture))]);

    private static string NameIn(Table rows, string result, string child) => rows.TryGetColumn(result, out _) ? result : result[(child.Length + 1)..];

    private static Column Shown(Column column, RuleType type)
    {
        if (type is not (RuleType.MonthsDuration or RuleType.DaysDuration) || column is not NumberColumn numbers) return column;
        string?[] texts = [.. Enumerable.Range(0, column.Count).Select(row => column.IsMissing(row) ? null : DurationCells.Write(new FixedPoint(numbers.Values[row], numbers.Scale), type is RuleType.MonthsDuration))];
        return TextColumn.From(column.Name, texts);
    }

    private static TextColumn Why(WantedValue value, Column column, RuleResult result, CauseText causes)
        => TextColumn.From("because", [.. Enumerable.Range(0, column.Count).Select(row => column.IsMissing(row) ? causes.Of(result.Causes(row, value.Result)) : null)]);
}
