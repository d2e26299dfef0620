using System.Numerics;
using Livelihood.Core.Numbers;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Checking.Internal;

/// <content>Arithmetic of constant numbers, in whole numbers of any size until the result is stored.</content>
internal static partial class Constants
{
    // A literal of a million digits must not cost a million divisions before it is refused; powers of 64-bit numbers stay below.
    private const int LongestBits = 8_192;

    private const string TooLarge = "A number that does not fit 64 bits at its scale stands";

    /// <summary>The number units / 10^scale as a constant: its trailing zeros are dropped only where it would not fit otherwise.</summary>
    public static Folded Number(BigInteger units, int scale, Unit unit)
    {
        if (units.GetBitLength() > LongestBits) return Folded.Problem(TooLarge);
        if (units.IsZero) scale = Math.Clamp(scale, 0, FixedPoint.LargestScale);
        if (scale < 0)
        {
            if (scale < -FixedPoint.LargestScale - 1) return Folded.Problem(TooLarge);
            (units, scale) = (units * BigInteger.Pow(10, -scale), 0);
        }

        while (scale > 0 && (scale > FixedPoint.LargestScale || !Fits(units)))
        {
            BigInteger shorter = BigInteger.DivRem(units, 10, out BigInteger rest);
            if (!rest.IsZero) return Folded.Problem(scale > FixedPoint.LargestScale ? "A number with more than 18 decimals stands" : TooLarge);
            (units, scale) = (shorter, scale - 1);
        }

        return Fits(units) ? new Folded(new RuleType.Number(scale, unit), (long)units) : Folded.Problem(TooLarge);
    }

    private static bool Fits(BigInteger units) => units >= long.MinValue && units <= long.MaxValue;

    private static (BigInteger Units, int Scale) Exact(ConstantNode constant) => (constant.Bits, ((RuleType.Number)constant.Type).Scale!.Value);

    private static int Compare((BigInteger Units, int Scale) left, (BigInteger Units, int Scale) right)
    {
        int scale = Math.Max(left.Scale, right.Scale);
        return At(left, scale).CompareTo(At(right, scale));
    }

    private static BigInteger At((BigInteger Units, int Scale) number, int scale) => number.Units * BigInteger.Pow(10, scale - number.Scale);

    private static Folded Numbers(Operation operation, RuleType.Number type, IReadOnlyList<ConstantNode> operands)
    {
        (BigInteger Units, int Scale) left = Exact(operands[0]), right = operands.Count > 1 && operands[1].Type is RuleType.Number ? Exact(operands[1]) : default;
        int scale = Math.Max(left.Scale, right.Scale);
        switch (operation)
        {
            case Operation.Negate: return Number(-left.Units, left.Scale, type.Unit);
            case Operation.Absolute: return Number(BigInteger.Abs(left.Units), left.Scale, type.Unit);
            case Operation.Add: return Number(At(left, scale) + At(right, scale), scale, type.Unit);
            case Operation.Subtract: return Number(At(left, scale) - At(right, scale), scale, type.Unit);
            case Operation.Multiply: return Number(left.Units * right.Units, left.Scale + right.Scale, type.Unit);
            case Operation.Divide: return Ratio(left.Units * BigInteger.Pow(10, right.Scale), right.Units * BigInteger.Pow(10, left.Scale), type.Unit);
            case Operation.Power: return Power(left, (int)operands[1].Bits, type.Unit);
            case Operation.Modulo:
                BigInteger divisor = At(right, scale);
                if (divisor.IsZero) return Folded.Problem("A division by zero stands");
                BigInteger rest = BigInteger.Remainder(At(left, scale), divisor);
                return Number(!rest.IsZero && rest.Sign != divisor.Sign ? rest + divisor : rest, scale, type.Unit);
            default:
                return Direction(operation) is { } rounding && type.Scale is { } to ? Round(left, to, rounding, type.Unit) : default;
        }
    }

    private static Rounding? Direction(Operation operation) => operation switch
    {
        Operation.RoundHalfEven => Rounding.HalfEven,
        Operation.RoundHalfUp => Rounding.HalfUp,
        Operation.RoundHalfDown => Rounding.HalfDown,
        Operation.RoundUp => Rounding.Up,
        Operation.RoundDown => Rounding.Down,
        Operation.RoundFloor => Rounding.Floor,
        Operation.RoundCeiling => Rounding.Ceiling,
        _ => null,
    };

    private static Folded Round((BigInteger Units, int Scale) number, int scale, Rounding rounding, Unit unit)
    {
        if (number.Scale > scale)
            return new Folded(new RuleType.Number(scale, unit), new FixedPoint((long)number.Units, number.Scale).Rescale(scale, rounding).Units);
        BigInteger units = At(number, scale);
        return Fits(units) ? new Folded(new RuleType.Number(scale, unit), (long)units) : Folded.Problem(TooLarge);
    }

    private static Folded Power((BigInteger Units, int Scale) number, int exponent, Unit unit)
    {
        if (exponent >= 0) return Number(BigInteger.Pow(number.Units, exponent), number.Scale * exponent, unit);
        if (number.Units.IsZero) return Folded.Problem("A division by zero stands");
        return Ratio(BigInteger.Pow(10, number.Scale * -exponent), BigInteger.Pow(number.Units, -exponent), unit);
    }

    // A quotient that ends after at most 18 decimals is a number; any other is left as it is written, since only quotients hold it.
    private static Folded Ratio(BigInteger above, BigInteger below, Unit unit)
    {
        BigInteger common = BigInteger.GreatestCommonDivisor(above, below);
        (above, below) = (above / common, below / common);
        if (below.Sign < 0) (above, below) = (-above, -below);
        for (int scale = 0; scale <= FixedPoint.LargestScale; scale++, above *= 10)
        {
            BigInteger quotient = BigInteger.DivRem(above, below, out BigInteger rest);
            if (rest.IsZero) return Fits(quotient) ? Number(quotient, scale, unit) : default;
        }

        return default;
    }
}
