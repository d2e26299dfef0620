using System.Numerics;
using Livelihood.Rules.Evaluation;
using Livelihood.Rules.Syntax;

namespace Livelihood.Rules.Tests.Evaluation.Oracle;

/// <content>Arithmetic. A stored number's units, and a quotient in lowest terms, have to fit 64 bits.</content>
internal sealed partial class OracleEvaluator
{
    private const long Day = 86_400_000_000;

    private OracleValue Arithmetic(BinaryOperator operation, OracleValue left, OracleValue right)
    {
        if (left.Kind == OracleKind.Text) return Strict(OracleKind.Text, null, () => OracleValue.Of(left.Text + right.Text), left, right);
        if (left.Kind == OracleKind.Date) return DateSum(operation == BinaryOperator.Subtract, left, right);
        if (left.Kind != OracleKind.Number) throw new NotSupportedException($"{left.Kind} {operation}");
        if (operation == BinaryOperator.Divide)
            return Strict(OracleKind.Number, null, () => right.Over.IsZero
                ? Fault(OracleKind.Number, null, EvaluationFaultKind.DivisionByZero)
                : Fit(left.Over * right.Under, left.Under * right.Over, null), left, right);
        if (operation == BinaryOperator.Power)
        {
            int exponent = (int)right.Over;
            return Strict(OracleKind.Number, left.Scale * exponent, () => Fit(BigInteger.Pow(left.Over, exponent), BigInteger.Pow(left.Under, exponent), left.Scale * exponent), left);
        }
        if (operation == BinaryOperator.Multiply)
            return Strict(OracleKind.Number, left.Scale + right.Scale, () => Fit(left.Over * right.Over, left.Under * right.Under, left.Scale + right.Scale), left, right);

        int? scale = left.Scale is { } a && right.Scale is { } b ? Math.Max(a, b) : null;
        BigInteger sign = operation == BinaryOperator.Subtract ? -1 : 1;
        return Strict(OracleKind.Number, scale, () => Fit((left.Over * right.Under) + (sign * right.Over * left.Under), left.Under * right.Under, scale), left, right);
    }

    private OracleValue Negate(OracleValue value) => Strict(value.Kind, value.Scale, () => Fit(-value.Over, value.Under, value.Scale), value);

    /// <summary>The number at a larger scale, which it may not fit.</summary>
    private OracleValue Align(OracleValue value, int scale) => Strict(OracleKind.Number, scale, () => Fit(value.Over, value.Under, scale), value);

    private OracleValue Fit(BigInteger over, BigInteger under, int? scale)
    {
        OracleValue value = OracleValue.Number(over, under, scale);
        bool fits = scale is { } decimals ? Fits(value.Units(decimals)) : Fits(value.Over) && Fits(value.Under);
        return fits ? value : Fault(OracleKind.Number, scale, EvaluationFaultKind.Overflow);
    }

    private OracleValue Round(string function, OracleValue value, int scale)
        => Strict(OracleKind.Number, scale, () =>
        {
            BigInteger scaled = value.Over * BigInteger.Pow(10, scale);
            BigInteger floor = Floor(scaled, value.Under);
            BigInteger rest = scaled - (floor * value.Under);
            int half = (2 * rest).CompareTo(value.Under);
            bool negative = value.Over.Sign < 0;
            bool up = !rest.IsZero && function switch
            {
                "decimal" => half > 0 || (half == 0 && !floor.IsEven),
                "round half up" => half > 0 || (half == 0 && !negative),
                "round half down" => half > 0 || (half == 0 && negative),
                "round up" => !negative,
                "round down" => negative,
                "ceiling" => true,
                _ => false,
            };
            return Fit(up ? floor + 1 : floor, BigInteger.Pow(10, scale), scale);
        }, value);

    private OracleValue Modulo(OracleValue left, OracleValue right)
    {
        int scale = Math.Max(left.Scale!.Value, right.Scale!.Value);
        return Strict(OracleKind.Number, scale, () =>
        {
            if (right.Over.IsZero) return Fault(OracleKind.Number, scale, EvaluationFaultKind.DivisionByZero);
            (BigInteger a, BigInteger b) = (left.Units(scale), right.Units(scale));
            return Fit(a - (b * Floor(a, b)), BigInteger.Pow(10, scale), scale);
        }, left, right);
    }

    private OracleValue Best(bool greatest, OracleValue[] values)
    {
        int? scale = values.Any(value => value.Scale is null) ? null : values.Max(value => value.Scale);
        return Strict(values[0].Kind, scale, () =>
        {
            OracleValue best = values[0];
            foreach (OracleValue value in values)
                if (greatest ? value.CompareTo(best) > 0 : value.CompareTo(best) < 0) best = value;
            return scale is { } common ? Align(best, common) : best with { Scale = null };
        }, values);
    }

    private OracleValue DateSum(bool minus, OracleValue left, OracleValue right) => right.Kind switch
    {
        OracleKind.Date => Strict(OracleKind.Days, null, () => OracleValue.Of(OracleKind.Days, (left.Over - right.Over) * Day), left, right),
        OracleKind.Days => Strict(OracleKind.Date, null, () => DateAt(left.Over + Floor(minus ? -right.Over : right.Over, Day)), left, right),
        _ => Strict(OracleKind.Date, null, () => Shift(DateOnly.FromDayNumber((int)left.Over), (int)(minus ? -right.Over : right.Over)), left, right),
    };

    private OracleValue DateAt(BigInteger day)
        => day.Sign >= 0 && day <= DateOnly.MaxValue.DayNumber ? OracleValue.Of(OracleKind.Date, day) : Fault(OracleKind.Date, null, EvaluationFaultKind.Overflow);

    private OracleValue Shift(DateOnly date, int months)
    {
        int year = date.Year;
        int month = date.Month + months;
        for (; month > 12; month -= 12) year++;
        for (; month < 1; month += 12) year--;
        if (year is < 1 or > 9999) return Fault(OracleKind.Date, null, EvaluationFaultKind.Overflow);
        return OracleValue.Of(OracleKind.Date, new DateOnly(year, month, Math.Min(date.Day, DateTime.DaysInMonth(year, month))).DayNumber);
    }

    private static OracleValue Strict(OracleKind kind, int? scale, Func<OracleValue> compute, params OracleValue[] operands)
        => operands.Any(operand => operand.IsMissing) ? OracleValue.Missing(kind, scale, operands) : compute();

    private static BigInteger Floor(BigInteger over, BigInteger under)
    {
        BigInteger quotient = BigInteger.DivRem(over, under, out BigInteger rest);
        return !rest.IsZero && (rest.Sign < 0) != (under.Sign < 0) ? quotient - 1 : quotient;
    }

    private static bool Fits(BigInteger value) => value >= long.MinValue && value <= long.MaxValue;
}
