using Livelihood.Core.Tables;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>Which columns hold the values of which types, on the way in and on the way out.</summary>
/// <remarks>
/// Number: a number column of at most the declared scale. Boolean, date: the columns of those names. Text, category, region: text or category columns;
/// results are text columns, for a category a category column of its declared codes. Date-time: a text column of <c>yyyy-MM-ddTHH:mm:ss[.ffffff]</c>, or
/// dates for their midnights. Days duration: numbers of seconds, 6 decimals in results. Months duration: whole numbers of months.
/// </remarks>
internal static class ColumnForms
{
    /// <summary>What a column of the type has to be, where the given one is not; else null.</summary>
    public static string? Mismatch(RuleType type, Column column) => (type, column) switch
    {
        (RuleType.Number n, NumberColumn c) => c.Scale <= n.Scale ? null : $"numbers with at most {n.Scale} decimals",
        (RuleType.Number n, _) => $"numbers with at most {n.Scale} decimals",
        (RuleType.DaysDuration, NumberColumn { Scale: <= 6 }) or (RuleType.MonthsDuration, NumberColumn { Scale: 0 }) => null,
        (RuleType.DaysDuration, _) => "numbers of seconds with at most 6 decimals",
        (RuleType.MonthsDuration, _) => "whole numbers of months",
        (RuleType.Boolean, BooleanColumn) or (RuleType.Date, DateColumn) => null,
        (RuleType.Boolean, _) => "truth values",
        (RuleType.Date, _) => "dates",
        (RuleType.DateTime, TextColumn or DateColumn) => null,
        (RuleType.DateTime, _) => "texts of dates and times, or dates",
        (RuleType.Text or RuleType.Category or RuleType.Region, TextColumn or CategoryColumn) => null,
        (RuleType.Text or RuleType.Category or RuleType.Region, _) => "texts or categories",
        _ => $"a column, which {type} cannot be",
    };

    public static string Describe(Column column) => column is NumberColumn { Scale: > 0 } number
        ? $"numbers with {number.Scale} decimals"
        : column.Type switch
        {
            ColumnType.Number => "whole numbers",
            ColumnType.Double => "doubles",
            ColumnType.Date => "dates",
            ColumnType.Boolean => "truth values",
            ColumnType.Category => "categories",
            _ => "texts",
        };

    /// <summary>Whether values of the type can stand in a column.</summary>
    public static bool CanStore(RuleType type) => type is not (RuleType.Number { Scale: null } or RuleType.Nothing or RuleType.List or RuleType.Rows);
}
