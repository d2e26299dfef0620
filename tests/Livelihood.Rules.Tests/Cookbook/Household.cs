using System.Globalization;
using Livelihood.Core.Tables;
using Livelihood.Rules.Declaring;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Tests.Cookbook;

/// <summary>Makes the household that one line of a table of cases describes.</summary>
public static class Household
{
    private const string Missing = "missing";

    /// <summary>A table of one row; what the line does not mention is missing.</summary>
    public static Table Of(RuleSet rules, IReadOnlyDictionary<string, string> cells)
    {
        Table table = Table.Create("households", rules.Inputs.Select(field => Column(field, [cells.GetValueOrDefault(field.Name, Missing)])));
        foreach (RuleChild child in rules.Children)
        {
            string[][] lists = [.. child.Fields.Select(f => List(cells.GetValueOrDefault($"{child.Name}.{f.Name}")))];
            int rows = lists.Max(l => l.Length);
            IEnumerable<Column> columns = child.Fields.Select((f, i) => Column(f, lists[i].Length == 0 ? [.. Enumerable.Repeat(Missing, rows)] : lists[i]));
            table = table.WithChild(ChildTable.Create(child.Name, Table.Create(child.Name, columns), new int[rows], 1));
        }

        return table;
    }

    private static string[] List(string? cell)
        => string.IsNullOrEmpty(cell) ? [] : cell.Split(',', StringSplitOptions.TrimEntries);

    private static Column Column(RuleField field, IReadOnlyList<string> cells)
    {
        ColumnBuilder builder = field.Type switch
        {
            RuleType.Number number => new NumberColumnBuilder(field.Name, number.Scale!.Value),
            RuleType.Boolean => new BooleanColumnBuilder(field.Name),
            RuleType.Date => new DateColumnBuilder(field.Name),
            RuleType.Category category => new CategoryColumnBuilder(field.Name, category.Values),
            _ => new TextColumnBuilder(field.Name),
        };
        foreach (string cell in cells)
        {
            if (cell == Missing) builder.AppendMissing();
            else Append(builder, cell);
        }

        return builder.Build();
    }

    private static void Append(ColumnBuilder builder, string cell)
    {
        switch (builder)
        {
            case NumberColumnBuilder numbers: Assert.Equal(default, numbers.AppendText(cell)); break;
            case BooleanColumnBuilder truths: truths.Append(bool.Parse(cell)); break;
            case DateColumnBuilder dates: dates.Append(DateOnly.ParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture)); break;
            case CategoryColumnBuilder codes: codes.Append(cell); break;
            case TextColumnBuilder texts: texts.Append(cell); break;
        }
    }
}
