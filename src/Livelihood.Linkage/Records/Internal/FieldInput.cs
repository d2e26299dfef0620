namespace Livelihood.Linkage.Records.Internal;

/// <summary>One input of a field: a column of the sources, or a field made before.</summary>
internal readonly record struct FieldInput(CodedText? Column, FieldMaker? Earlier)
{
    public string[] Values => Column is { } column ? column.Values : Earlier!.Field.Values;

    public int CodeOfRow(int row) => Column is { } column ? column.Codes[row] : Earlier!.CodeOfRow(row);
}
