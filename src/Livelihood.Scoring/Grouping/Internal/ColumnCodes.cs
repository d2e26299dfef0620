using Livelihood.Core.Tables;

namespace Livelihood.Scoring.Grouping.Internal;

/// <summary>The distinct values of a column, in their order, with the missing value last, and each row's place among them.</summary>
internal sealed record ColumnCodes(int[] Codes, string?[] Texts)
{
    public int Count => Texts.Length;

    public static ColumnCodes Of(Column column) => column switch
    {
        NumberColumn number => Coded(column, row => number.Values[row], Comparer<long>.Default),
        BooleanColumn truth => Coded(column, row => truth.Values[row], Comparer<bool>.Default),
        DateColumn date => Coded(column, row => date[row]!.Value, Comparer<DateOnly>.Default),
        CategoryColumn category => Coded(column, row => category[row]!, StringComparer.Ordinal),
        TextColumn text => Coded(column, row => text.FormatAt(row)!, StringComparer.Ordinal),
        _ => throw new ArgumentException($"Column '{column.Name}' is Double: measurements name no group; band it first.", nameof(column)),
    };

    private static ColumnCodes Coded<T>(Column column, Func<int, T> valueAt, IComparer<T> order) where T : notnull
    {
        int[] codes = new int[column.Count];
        var seen = new Dictionary<T, int>();
        var firstRows = new List<int>();
        for (int row = 0; row < codes.Length; row++)
        {
            if (column.MissingCount > 0 && column.IsMissing(row))
            {
                codes[row] = -1;
                continue;
            }
            T value = valueAt(row);
            if (!seen.TryGetValue(value, out int code))
            {
                code = seen.Count;
                seen.Add(value, code);
                firstRows.Add(row);
            }
            codes[row] = code;
        }

        (T Value, int Code)[] sorted = [.. seen.Select(s => (s.Key, s.Value)).OrderBy(s => s.Key, order)];
        int[] place = new int[sorted.Length];
        var texts = new string?[sorted.Length + (column.MissingCount > 0 ? 1 : 0)];
        for (int i = 0; i < sorted.Length; i++)
        {
            place[sorted[i].Code] = i;
            texts[i] = column.FormatAt(firstRows[sorted[i].Code]);
        }
        for (int row = 0; row < codes.Length; row++) codes[row] = codes[row] < 0 ? sorted.Length : place[codes[row]];
        return new ColumnCodes(codes, texts);
    }
}
