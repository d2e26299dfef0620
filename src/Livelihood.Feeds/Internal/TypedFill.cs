using Livelihood.Core.Tables;
using Livelihood.Feeds.Contracts;

namespace Livelihood.Feeds.Internal;

/// <summary>Fills the typed column of a field from judged values, one call per row.</summary>
internal sealed class TypedFill
{
    private readonly string _name;
    private readonly TextColumn _texts;
    private readonly ColumnBuilder? _builder;
    private readonly bool[] _present;
    private int _row;

    /// <param name="field">The field.</param>
    /// <param name="texts">The texts of the source: a field of texts keeps them and their dictionary.</param>
    public TypedFill(FeedField field, TextColumn texts)
    {
        _name = field.Name;
        _texts = texts;
        _builder = field.Type switch
        {
            FieldType.Numbers type => new NumberColumnBuilder(field.Name, type.Scale, texts.Count),
            FieldType.Dates => new DateColumnBuilder(field.Name, texts.Count),
            FieldType.Booleans => new BooleanColumnBuilder(field.Name, texts.Count),
            FieldType.Categories type => new CategoryColumnBuilder(field.Name, type.Allowed),
            _ => null,
        };
        _present = _builder is null ? new bool[texts.Count] : [];
    }

    public void Append(long value)
    {
        switch (_builder)
        {
            case null: _present[_row++] = true; break;
            case NumberColumnBuilder numbers: numbers.AppendUnits(value); break;
            case DateColumnBuilder dates: dates.Append(DateOnly.FromDayNumber((int)value)); break;
            case CategoryColumnBuilder names: names.AppendCode((int)value); break;
            case BooleanColumnBuilder flags: flags.Append(value != 0); break;
        }
    }

    public void AppendMissing(MissingReason reason)
    {
        if (_builder is null) _row++;
        else _builder.AppendMissing(reason);
    }

    public Column Build() => _builder?.Build() ?? _texts.Mask(Validity.From(_present), MissingReason.NotProvided).Rename(_name);
}
