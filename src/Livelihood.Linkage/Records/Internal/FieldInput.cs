using Livelihood.Core.Tables;

namespace Livelihood.Linkage.Records.Internal;

/// <summary>One input of a field: a column of the sources, or a field made before.</summary>
internal readonly record struct FieldInput(TextColumn? Column, FieldMaker? Earlier)
{
    public TextDictionary Values => Column is { } column ? column.Dictionary : Earlier!.Field.Values;

    public int CodeOfRow(int row) => Column is { } column ? column.Codes[row] : Earlier!.CodeOfRow(row);
}
