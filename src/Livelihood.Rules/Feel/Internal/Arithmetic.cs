using Livelihood.Rules.Syntax;

namespace Livelihood.Rules.Feel.Internal;

/// <summary>Adds, subtracts, multiplies, divides and raises values of all kinds that have it.</summary>
/// <remarks>Source: OMG DMN 1.5, clause 10.3.2.13.3, tables 57 to 61.</remarks>
internal static class Arithmetic
{
    private const int StepsOfPower = 2_000;

    public static FeelValue Compute(BinaryOperator sign, FeelValue left, FeelValue right, FeelSession session, TextSpan span)
    {
        if (left is FeelValue.Number && right is FeelValue.Number) session.Step(sign == BinaryOperator.Power ? StepsOfPower : 1);
        FeelValue? value = sign switch
        {
            BinaryOperator.Add => Add(left, right, session),
            BinaryOperator.Subtract => Subtract(left, right),
            BinaryOperator.Multiply => Multiply(left, right),
            BinaryOperator.Divide => Divide(left, right),
            _ => left is FeelValue.Number a && right is FeelValue.Number b ? Of(NumberMath.Power(a.Value, b.Value)) : null,
        };
        return value ?? session.Refuse($"There is no {Named(sign)} of {Kinds.Of(left)} and {Kinds.Of(right)} here.", span);
    }

    public static FeelValue Negate(FeelValue value, FeelSession session, TextSpan span) => Negate(value) ?? session.Refuse($"{Kinds.Of(value)} has no negative.", span);

    private static FeelValue? Negate(FeelValue value) => value switch
    {
        FeelValue.Number number => FeelValue.From(NumberMath.Negate(number.Value)),
        FeelValue.YearsMonths months when months.Months != long.MinValue => new FeelValue.YearsMonths(-months.Months),
        FeelValue.DaysTime days when days.Nanoseconds != Int128.MinValue => new FeelValue.DaysTime(-days.Nanoseconds),
        _ => null,
    };

    private static FeelValue? Add(FeelValue left, FeelValue right, FeelSession session)
    {
        switch (left, right)
        {
            case (FeelValue.Number a, FeelValue.Number b):
                return Of(NumberMath.Add(a.Value, b.Value));
            case (FeelValue.Text a, FeelValue.Text b):
                session.TextRoom((long)a.Value.Length + b.Value.Length);
                return session.Text(a.Value + b.Value);
            case (FeelValue.YearsMonths a, FeelValue.YearsMonths b):
                return Months((Int128)a.Months + b.Months);
            case (FeelValue.DaysTime a, FeelValue.DaysTime b):
                return Nanoseconds(a.Nanoseconds, b.Nanoseconds);
            case (FeelValue.Date or FeelValue.DateAndTime or FeelValue.Time, _):
                return Shift(left, right);
            case (_, FeelValue.Date or FeelValue.DateAndTime or FeelValue.Time):
                return Shift(right, left);
            default:
                return null;
        }
    }

    private static FeelValue? Subtract(FeelValue left, FeelValue right)
    {
        switch (left, right)
        {
            case (FeelValue.Number a, FeelValue.Number b):
                return Of(NumberMath.Subtract(a.Value, b.Value));
            case (FeelValue.YearsMonths a, FeelValue.YearsMonths b):
                return Months((Int128)a.Months - b.Months);
            case (FeelValue.Time a, FeelValue.Time b):
                return Nanoseconds(Instants.Difference(a, b));
            case (FeelValue.Date a, FeelValue.Date b):
                return Nanoseconds(Instants.Difference(Instants.AtMidnight(a), Instants.AtMidnight(b)));
            case (FeelValue.DateAndTime a, FeelValue.DateAndTime b):
                return Nanoseconds(Instants.Difference(a, b));
            case (FeelValue.Date a, FeelValue.DateAndTime b):
                return Nanoseconds(Instants.Difference(Instants.AtMidnight(a), b));
            case (FeelValue.DateAndTime a, FeelValue.Date b):
                return Nanoseconds(Instants.Difference(a, Instants.AtMidnight(b)));
            case (FeelValue.DaysTime a, FeelValue.DaysTime b):
                return Negate(b) is FeelValue.DaysTime back ? Nanoseconds(a.Nanoseconds, back.Nanoseconds) : null;
            case (FeelValue.Date or FeelValue.DateAndTime or FeelValue.Time, FeelValue.YearsMonths or FeelValue.DaysTime):
                return Negate(right) is { } negative ? Shift(left, negative) : null;
            default:
                return null;
        }
    }

    /// <summary>A point in time moved by a duration.</summary>
    private static FeelValue? Shift(FeelValue point, FeelValue duration) => (point, duration) switch
    {
        (FeelValue.Date date, FeelValue.YearsMonths months) => Calendar.AddMonths(date, months.Months),
        (FeelValue.DateAndTime both, FeelValue.YearsMonths months) => Calendar.AddMonths(both.Day, months.Months) is { } day ? both with { Day = day } : null,
        (FeelValue.Date date, FeelValue.DaysTime days) when Near(days) => Instants.Add(Instants.AtMidnight(date), days.Nanoseconds)?.Day,
        (FeelValue.DateAndTime both, FeelValue.DaysTime days) when Near(days) => Instants.Add(both, days.Nanoseconds),
        (FeelValue.Time time, FeelValue.DaysTime days) when Near(days) => Instants.TimeOf(Instants.NanosecondOfDay(time) + days.Nanoseconds, time.Zone),
        _ => null,
    };

    /// <summary>Whether a duration is short enough that no sum with a date leaves the integers.</summary>
    private static bool Near(FeelValue.DaysTime days) => Int128.Abs(days.Nanoseconds / Instants.Second) < (Int128)1_000_000_000_000 * Instants.Day;

    private static FeelValue? Multiply(FeelValue left, FeelValue right) => (left, right) switch
    {
        (FeelValue.Number a, FeelValue.Number b) => Of(NumberMath.Multiply(a.Value, b.Value)),
        (FeelValue.YearsMonths months, FeelValue.Number by) => Months(NumberMath.Multiply(months.Months, by.Value)),
        (FeelValue.Number by, FeelValue.YearsMonths months) => Months(NumberMath.Multiply(months.Months, by.Value)),
        (FeelValue.DaysTime days, FeelValue.Number by) => Nanoseconds(NumberMath.Multiply(Count(days), by.Value)),
        (FeelValue.Number by, FeelValue.DaysTime days) => Nanoseconds(NumberMath.Multiply(Count(days), by.Value)),
        _ => null,
    };

    private static FeelValue? Divide(FeelValue left, FeelValue right) => (left, right) switch
    {
        (FeelValue.Number a, FeelValue.Number b) => Of(NumberMath.Divide(a.Value, b.Value)),
        (FeelValue.YearsMonths months, FeelValue.Number by) => Months(NumberMath.Divide(months.Months, by.Value)),
        (FeelValue.YearsMonths a, FeelValue.YearsMonths b) => Of(NumberMath.Divide(a.Months, b.Months)),
        (FeelValue.DaysTime days, FeelValue.Number by) => Nanoseconds(NumberMath.Divide(Count(days), by.Value)),
        (FeelValue.DaysTime a, FeelValue.DaysTime b) => Of(NumberMath.Divide(Count(a), Count(b))),
        _ => null,
    };

    private static FeelNumber Count(FeelValue.DaysTime days) => FeelNumber.Of(days.Nanoseconds);

    private static FeelValue? Of(FeelNumber? number) => number is { } known ? FeelValue.From(known) : null;

    private static FeelValue.YearsMonths? Months(Int128 months) => months > long.MaxValue || months < long.MinValue ? null : new FeelValue.YearsMonths((long)months);

    private static FeelValue.YearsMonths? Months(FeelNumber? months)
        => months is { } known && Whole(known) is { } whole && whole <= long.MaxValue && whole >= long.MinValue ? new FeelValue.YearsMonths((long)whole) : null;

    private static FeelValue.DaysTime? Nanoseconds(Int128? nanoseconds) => nanoseconds is { } known ? new FeelValue.DaysTime(known) : null;

    private static FeelValue.DaysTime? Nanoseconds(Int128 left, Int128 right)
    {
        Int128 sum = unchecked(left + right);
        return (left < 0) == (right < 0) && (sum < 0) != (left < 0) ? null : new FeelValue.DaysTime(sum);
    }

    private static FeelValue.DaysTime? Nanoseconds(FeelNumber? nanoseconds)
        => nanoseconds is { } known && Whole(known) is { } whole && whole <= Int128.MaxValue && whole >= Int128.MinValue ? new FeelValue.DaysTime((Int128)whole) : null;

    /// <summary>The number without the digits behind its point; null where it is far too great for a duration.</summary>
    private static System.Numerics.BigInteger? Whole(FeelNumber number)
        => number.Scale < -40 ? null : NumberMath.Round(number, 0, MidpointOrDirection.Down) is { } whole ? whole.Units * DecimalDigits.Power(-whole.Scale) : null;

    private static string Named(BinaryOperator sign) => sign switch
    {
        BinaryOperator.Add => "sum",
        BinaryOperator.Subtract => "difference",
        BinaryOperator.Multiply => "product",
        BinaryOperator.Divide => "quotient",
        _ => "power",
    };
}
