using Livelihood.Core.Tables;

namespace Livelihood.Linkage.Records.Internal;

/// <summary>Makes a field: its distinct standardised values, and how to find a row's code among them.</summary>
internal sealed class FieldMaker
{
    private readonly FieldInput _input;
    private readonly int[] _map;

    private FieldMaker(EncodedField field, FieldInput input, int[] map)
    {
        Field = field;
        _input = input;
        _map = map;
    }

    public EncodedField Field { get; }

    public static FieldMaker Make(LinkageField field, int index, FieldInput[] inputs, int rows)
    {
        FieldInput input = inputs.Length == 1 ? inputs[0] : new FieldInput(JoinedText.Of(inputs, field.Separator, rows), null);
        (TextColumn map, ValueSets? sets) = field.Standardise.ProducesSets
            ? ValueStandardiser.Sets(field.Standardise, input.Values)
            : (ValueStandardiser.Texts(field.Standardise, input.Values), null);
        return new FieldMaker(new EncodedField(field, index, map.Dictionary, sets), input, map.Codes.ToArray());
    }

    /// <summary>The code of a row whose earlier fields' codes are known.</summary>
    public int CodeOf(int row, ReadOnlySpan<int> codes)
    {
        int code = _input.Column is { } column ? column.Codes[row] : codes[_input.Earlier!.Field.Index];
        return code < 0 ? -1 : _map[code];
    }

    /// <summary>The code of a row, from the columns.</summary>
    public int CodeOfRow(int row)
    {
        int code = _input.CodeOfRow(row);
        return code < 0 ? -1 : _map[code];
    }
}
