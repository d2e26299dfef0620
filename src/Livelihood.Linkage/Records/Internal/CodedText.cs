using Livelihood.Core.Tables;

namespace Livelihood.Linkage.Records.Internal;

/// <summary>Finds one column over all sources as text: a code for each row, sources one after the other, into distinct texts; -1 is missing.</summary>
internal static class CodedText
{
    public static TextColumn Merge(IReadOnlyList<LinkageSource> sources, string column)
    {
        TextColumn[] parts = [.. sources.Select(s => Of(s.Table[column]))];
        return parts.Length == 1 ? parts[0] : TextColumn.Concat(column, parts);
    }

    /// <summary>A column as text, in the invariant form of its type.</summary>
    public static TextColumn Of(Column column)
    {
        if (column is TextColumn text) return text;
        var builder = new TextColumnBuilder(column.Name, column.Count);
        for (int row = 0; row < column.Count; row++) builder.Append(column.FormatAt(row));
        return builder.Build();
    }
}
