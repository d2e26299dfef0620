using Livelihood.Core.Tables;

namespace Livelihood.Linkage.Records.Internal;

/// <summary>Holds one column over all sources: a code for each row (sources one after the other) into distinct texts; -1 is missing.</summary>
internal sealed class CodedText(int[] codes, string[] values)
{
    public int[] Codes => codes;

    public string[] Values => values;

    public static CodedText Merge(IReadOnlyList<LinkageSource> sources, string column, int[] firstOf)
    {
        TextColumn[] parts = [.. sources.Select(s => AsText(s.Table, column))];
        TextColumn whole = parts.Length == 1 ? parts[0] : TextColumn.Concat(column, parts);
        var values = new string[whole.Dictionary.Count];
        for (int code = 0; code < values.Length; code++) values[code] = whole.Dictionary[code];
        return new CodedText(whole.Codes.ToArray(), values);
    }

    private static TextColumn AsText(Table table, string name)
    {
        Column column = table[name];
        if (column is TextColumn text) return text;
        var builder = new TextColumnBuilder(name);
        for (int row = 0; row < column.Count; row++) builder.Append(column.FormatAt(row));
        return (TextColumn)builder.Build();
    }
}
