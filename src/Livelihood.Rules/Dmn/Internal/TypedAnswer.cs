using System.Globalization;
using Livelihood.Core.Tables;
using Livelihood.Rules.Feel;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Dmn.Internal;

/// <summary>Is what the typed engine answers for a decision.</summary>
internal sealed class TypedAnswer
{
    private readonly FeelValue _value;
    private readonly bool _mayBeUnknown;

    /// <summary>Takes an answer.</summary>
    /// <param name="value">The value; null for unknown.</param>
    /// <param name="mayBeUnknown">Whether an input is missing, so that unknown is the right answer whatever DMN's two-valued comparisons give.</param>
    public TypedAnswer(FeelValue value, bool mayBeUnknown)
    {
        _value = value;
        _mayBeUnknown = mayBeUnknown;
    }

    /// <summary>The answer brought to the type that the decision declares, as DMN brings every decision's value.</summary>
    public TypedAnswer As(Func<FeelValue, FeelValue> converted) => new(converted(_value), _mayBeUnknown);

    public bool Agrees(FeelValue value) => ConformanceValues.Same(Rounded(value), _value) || (_mayBeUnknown && HasUnknown(_value));

    public override string ToString() => _value.ToString();

    /// <summary>The only cell of a column as a value.</summary>
    public static FeelValue Cell(Column column, RuleType? type)
    {
        if (column.IsMissing(0)) return FeelValue.Nothing;
        return (column, type) switch
        {
            (NumberColumn numbers, RuleType.MonthsDuration) => new FeelValue.YearsMonths(numbers.Values[0]),
            (NumberColumn numbers, RuleType.DaysDuration) => new FeelValue.DaysTime((Int128)numbers.Values[0] * (Int128)Math.Pow(10, 9 - numbers.Scale)),
            (NumberColumn numbers, _) => FeelValue.From(FeelNumber.Of(numbers.Values[0], numbers.Scale)),
            (BooleanColumn truths, _) => FeelValue.From(truths.Values[0]),
            (DateColumn dates, _) => Date(dates[0]!.Value),
            (_, RuleType.DateTime) => DateAndTime(column.FormatAt(0)!),
            _ => FeelValue.From(column.FormatAt(0)),
        };
    }

    private static FeelValue.Date Date(DateOnly day) => new(day.Year, day.Month, day.Day);

    private static FeelValue.DateAndTime DateAndTime(string text)
    {
        DateTime time = DateTime.ParseExact(text, "yyyy-MM-ddTHH:mm:ss.FFFFFF", CultureInfo.InvariantCulture);
        return new(Date(DateOnly.FromDateTime(time)), new(time.Hour, time.Minute, time.Second, (int)(time.Ticks % TimeSpan.TicksPerSecond) * 100));
    }

    /// <summary>A number as it is compared: with no more decimals than a quotient was rounded to.</summary>
    private static FeelValue Rounded(FeelValue value)
        => value is FeelValue.Number { Value.Scale: > TypedDecision.Decimals } number
            ? FeelValue.From(FeelNumber.Of(Scaled(number.Value), TypedDecision.Decimals))
            : value;

    private static System.Numerics.BigInteger Scaled(FeelNumber number)
    {
        System.Numerics.BigInteger divisor = System.Numerics.BigInteger.Pow(10, number.Scale - TypedDecision.Decimals);
        return (number.Units + (number.Sign * divisor / 2)) / divisor;
    }

    private static bool HasUnknown(FeelValue value) => value.IsNull || (value is FeelValue.Context context && context.Entries.Any(e => e.Value.IsNull));
}
