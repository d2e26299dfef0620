using Livelihood.Core.Tables;
using Livelihood.Rules.Feel;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Dmn.Internal;

/// <summary>Is a value that a decision needs, to be given to the typed engine as a column of one row.</summary>
/// <param name="Name">The name in expressions.</param>
/// <param name="Value">The value.</param>
/// <param name="Type">The type that the model states.</param>
internal sealed record TypedInput(string Name, FeelValue Value, FeelType Type)
{
    /// <summary>The type of the column; null where the typed engine has none for the value.</summary>
    public RuleType? RuleType => Kind switch
    {
        FeelKind.Truth => new RuleType.Boolean(),
        FeelKind.Number when Scale is { } scale => new RuleType.Number(scale, Unit.None),
        FeelKind.Text => new RuleType.Text(),
        FeelKind.Date when Value is not FeelValue.Date { Year: < 1 or > 9999 } => new RuleType.Date(),
        _ => null,
    };

    /// <summary>The column with the value as its only cell.</summary>
    public Column Column()
    {
        ColumnBuilder builder = RuleType switch
        {
            RuleType.Boolean => new BooleanColumnBuilder(Name),
            RuleType.Number number => new NumberColumnBuilder(Name, number.Scale!.Value),
            RuleType.Date => new DateColumnBuilder(Name),
            _ => new TextColumnBuilder(Name),
        };
        switch (Value)
        {
            case FeelValue.Truth truth:
                ((BooleanColumnBuilder)builder).Append(truth.Value);
                break;
            case FeelValue.Number number:
                ((NumberColumnBuilder)builder).AppendUnits((long)(number.Value.Scale < 0 ? number.Value.Units * System.Numerics.BigInteger.Pow(10, -number.Value.Scale) : number.Value.Units));
                break;
            case FeelValue.Text text:
                ((TextColumnBuilder)builder).Append(text.Value);
                break;
            case FeelValue.Date date:
                ((DateColumnBuilder)builder).Append(new DateOnly(date.Year, date.Month, date.Day));
                break;
            default:
                builder.AppendMissing();
                break;
        }
        return builder.Build();
    }

    private FeelKind? Kind => Value.IsNull ? Stated(Type) : Value.Kind;

    private int? Scale
    {
        get
        {
            if (Value is not FeelValue.Number { Value: var number }) return 0;
            if (number.Scale is < -18 or > 18) return null;
            System.Numerics.BigInteger units = number.Scale < 0 ? number.Units * System.Numerics.BigInteger.Pow(10, -number.Scale) : number.Units;
            return units >= long.MinValue && units <= long.MaxValue ? Math.Max(number.Scale, 0) : null;
        }
    }

    private static FeelKind? Stated(FeelType type)
    {
        while (type is FeelType.Constrained constrained) type = constrained.Base;
        return (type as FeelType.Simple)?.Kind;
    }
}
