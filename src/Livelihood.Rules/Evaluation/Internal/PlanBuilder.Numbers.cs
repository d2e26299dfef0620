using Livelihood.Core.Numbers;
using Livelihood.Rules.Checking.Internal;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Evaluation.Internal;

/// <content>Arithmetic of numbers.</content>
internal sealed partial class PlanBuilder
{
    /// <summary>A stored number at a scale that is at least its own.</summary>
    private ValueKernel Aligned(ValueKernel value, int scale)
    {
        int decimals = scale - ScaleOf(value.Divisor);
        if (decimals == 0) return value;
        long divisor = Scaling.Power(scale);
        if (value is ConstantKernel constant && Multiplying.TryMultiply(constant.Value, Scaling.Power(decimals), out long units))
            return Constant(units, divisor, value.Level);
        return _domain.Once((value, "scale", scale), () => new ScaleUpKernel(value, decimals) { Divisor = divisor });
    }

    private static int ScaleOf(long divisor)
    {
        int scale = 0;
        while (Scaling.Power(scale) < divisor) scale++;
        return scale;
    }

    private ValueKernel Sum(OperationNode node)
    {
        ValueKernel left = Value(node.Operands[0], node.Level);
        ValueKernel right = Value(node.Operands[1], node.Level);
        bool subtract = node.Operation == Operation.Subtract;
        if (node.Type is RuleType.Number { Scale: { } scale })
            return Add(new SumKernel(node.Level, left, right, subtract, Scaling.Power(scale)));
        if (node.Type is not RuleType.Number) return Add(new SumKernel(node.Level, left, right, subtract));
        return subtract
            ? Add(new FractionKernel<FractionOperations.Subtract>(node.Level, left, right))
            : Add(new FractionKernel<FractionOperations.Add>(node.Level, left, right));
    }

    private ValueKernel Negate(ValueKernel value, OperationNode node)
    {
        ValueKernel zero = Constant(0, value.Divisor, node.Level);
        return value.HasDivisors || IsQuotient(node.Type)
            ? Add(new FractionKernel<FractionOperations.Subtract>(node.Level, zero, value))
            : Add(new SumKernel(node.Level, zero, value, true, value.Divisor));
    }

    private ValueKernel Absolute(OperationNode node)
    {
        ValueKernel value = Value(node.Operands[0], node.Level);
        if (IsQuotient(node.Type)) return Add(new FractionKernel<FractionOperations.Absolute>(node.Level, value, value));
        return Add(new ExtremeKernel(node.Level, true, value, Negate(value, node)) { Divisor = value.Divisor });
    }

    private ValueKernel Multiply(ValueKernel left, ValueKernel right, bool quotient)
    {
        if (!quotient)
        {
            (ValueKernel a, ValueKernel b) = left is ConstantKernel ? (right, left) : (left, right);
            return Add(new ProductKernel(a.Level, a, b) { Divisor = checked(left.Divisor * right.Divisor) });
        }
        return Add(new FractionKernel<FractionOperations.Multiply>(left.Level, left, right));
    }

    private ValueKernel Divide(ValueKernel left, ValueKernel right)
    {
        if (left.HasDivisors || right.HasDivisors) return Add(new FractionKernel<FractionOperations.Divide>(left.Level, left, right));
        if (right is ConstantKernel { Value: > 0 } constant)
        {
            // u / d / (c / e) is u / (d × c / e), without any work where that is whole.
            Int128 under = (Int128)left.Divisor * constant.Value;
            if (under % constant.Divisor == 0 && under / constant.Divisor <= long.MaxValue)
                return Add(new QuotientViewKernel(left) { Divisor = (long)(under / constant.Divisor) });
        }
        return Add(new DivideKernel(left.Level, left, right));
    }

    private ValueKernel Power(OperationNode node)
    {
        long exponent = ((ConstantNode)node.Operands[1]).Bits;
        ValueKernel value = Value(node.Operands[0], node.Level);
        if (exponent == 0)
        {
            // 1 where there is a value.
            ValueKernel nothing = Add(new MapKernel(node.Level, One, value));
            return nothing;
        }
        bool quotient = IsQuotient(node.Operands[0].Type);
        ValueKernel power = Raise(value, Math.Abs(exponent), quotient);
        if (exponent > 0) return power;
        return Add(new FractionKernel<FractionOperations.Divide>(node.Level, Constant(1, 1, node.Level), power));
    }

    private ValueKernel Raise(ValueKernel value, long exponent, bool quotient)
    {
        if (exponent == 1) return value;
        ValueKernel half = Raise(value, exponent / 2, quotient);
        ValueKernel power = Times(half, half);
        return exponent % 2 == 0 ? power : Times(power, value);

        ValueKernel Times(ValueKernel a, ValueKernel b)
            => Multiply(a, b, quotient);
    }

    private ValueKernel Modulo(OperationNode node)
    {
        int scale = ((RuleType.Number)node.Type).Scale!.Value;
        ValueKernel dividend = Value(node.Operands[0], node.Level);
        ValueKernel divisor = Value(node.Operands[1], node.Level);
        return dividend.Divisor == divisor.Divisor
            ? Add(new MapKernel(node.Level, Remainder, dividend, divisor) { Divisor = dividend.Divisor })
            : Stored(Add(new FractionKernel<FractionOperations.Modulo>(node.Level, dividend, divisor)), scale);
    }

    /// <summary>A quotient that is known to be a whole number of units of a scale.</summary>
    private RoundKernel Stored(ValueKernel quotient, int scale) => Add(new RoundKernel(quotient, scale, Rounding.HalfEven) { Divisor = Scaling.Power(scale) });

    private ValueKernel Round(OperationNode node)
    {
        int scale = ((RuleType.Number)node.Type).Scale!.Value;
        ValueKernel value = Value(node.Operands[0], node.Level);
        if (IsStored(value) && ScaleOf(value.Divisor) <= scale) return Aligned(value, scale);
        return Add(new RoundKernel(value, scale, RoundingOf(node.Operation)) { Divisor = Scaling.Power(scale) });
    }

    private static Rounding RoundingOf(Operation operation) => operation switch
    {
        Operation.RoundHalfEven => Rounding.HalfEven,
        Operation.RoundHalfUp => Rounding.HalfUp,
        Operation.RoundHalfDown => Rounding.HalfDown,
        Operation.RoundUp => Rounding.Up,
        Operation.RoundDown => Rounding.Down,
        Operation.RoundFloor => Rounding.Floor,
        _ => Rounding.Ceiling,
    };

    /// <summary>Whether a kernel's divisor is a power of ten for the whole plan, as stored numbers have.</summary>
    private static bool IsStored(ValueKernel value) => !value.HasDivisors && value is not QuotientViewKernel && value.Divisor == Scaling.Power(ScaleOf(value.Divisor));

    private static bool IsQuotient(RuleType type) => type is RuleType.Number { Scale: null };

    private static Why One(ReadOnlySpan<long> a, TextPool texts, out long result)
    {
        result = 1;
        return Why.None;
    }

    private static Why Remainder(ReadOnlySpan<long> a, TextPool texts, out long result)
    {
        result = 0;
        if (a[1] == 0) return Why.DivisionByZero;
        if (a[1] == -1) return Why.None;
        result = a[0] % a[1];
        if (result != 0 && (result < 0) != (a[1] < 0)) result += a[1];
        return Why.None;
    }
}
