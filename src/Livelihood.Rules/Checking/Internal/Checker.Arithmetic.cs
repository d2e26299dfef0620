using System.Globalization;
using System.Numerics;
using Livelihood.Core.Numbers;
using Livelihood.Rules.Syntax;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Checking.Internal;

/// <content>Numbers, dates and durations under the operators of arithmetic.</content>
internal sealed partial class Checker
{
    /// <summary>The most that a power's exponent may be, either sign.</summary>
    public const int LargestExponent = 64;

    public static readonly RuleType Whole = new RuleType.Number(0, Unit.None);
    public static readonly RuleType Days = new RuleType.DaysDuration();
    public static readonly RuleType Months = new RuleType.MonthsDuration();
    public static readonly RuleType Date = new RuleType.Date();
    public static readonly RuleType DateTime = new RuleType.DateTime();

    /// <summary>An operation on checked operands: computed at once where they are constants, shared with equal ones otherwise; null after a problem.</summary>
    public TypedNode? Make(Operation operation, RuleType type, TextSpan span, params IReadOnlyList<TypedNode> operands)
    {
        if (Simplified(operation, operands, span) is { } simpler) return simpler;
        if (!operands.All(o => o is ConstantNode)) return Shared();
        Folded folded = Constants.Fold(operation, type, [.. operands.Cast<ConstantNode>()]);
        if (folded.Fault is { } fault)
        {
            Report(span, fault);
            return null;
        }

        return folded.Type is null ? Shared() : Nodes.Share(new ConstantNode(folded.Type, folded.Bits, folded.Text, folded.IsMissing, span));

        OperationNode Shared() => Nodes.Apply(operation, type, span, operands);
    }

    /// <summary>left + right or left - right.</summary>
    public TypedNode? Sum(TypedNode left, TypedNode right, bool minus, TextSpan span)
    {
        Operation operation = minus ? Operation.Subtract : Operation.Add;
        if (left.Type is RuleType.Number && right.Type is RuleType.Number)
        {
            if (Unify(left, right, span, "") is not var (a, b)) return null;
            var (one, two) = ((RuleType.Number)a.Type, (RuleType.Number)b.Type);
            int? scale = one.Scale is null || two.Scale is null ? null : Math.Max(one.Scale.Value, two.Scale.Value);
            return Make(operation, one with { Scale = scale }, span, a, b);
        }

        RuleType? type = (left.Type, right.Type) switch
        {
            (RuleType.Date or RuleType.DateTime, RuleType.DaysDuration or RuleType.MonthsDuration) => left.Type,
            (RuleType.DaysDuration or RuleType.MonthsDuration, RuleType.Date or RuleType.DateTime) when !minus => right.Type,
            (RuleType.Date, RuleType.Date) or (RuleType.DateTime, RuleType.DateTime) when minus => Days,
            (RuleType.DaysDuration, RuleType.DaysDuration) => Days,
            (RuleType.MonthsDuration, RuleType.MonthsDuration) => Months,
            (RuleType.Text, RuleType.Text) when !minus => left.Type,
            _ => null,
        };
        if (type is RuleType.Text) return Make(Operation.Concatenate, type, span, left, right);
        if (type is null) return Clash(minus ? "subtracted from each other" : "added", left, right, span);
        return left.Type is RuleType.DaysDuration or RuleType.MonthsDuration && type is RuleType.Date or RuleType.DateTime
            ? Make(operation, type, span, right, left)
            : Make(operation, type, span, left, right);
    }

    private TypedNode? Product(TypedNode left, TypedNode right, TextSpan span)
    {
        switch (left.Type, right.Type)
        {
            case (RuleType.Number one, RuleType.Number two):
                Unit unit = one.Unit.Times(two.Unit);
                if (one.Scale is null || two.Scale is null) return Make(Operation.Multiply, new RuleType.Number(null, unit), span, left, right);
                return Scaled(Operation.Multiply, one.Scale.Value + two.Scale.Value, unit, span, left, right);
            case (RuleType.DaysDuration or RuleType.MonthsDuration, RuleType.Number { Scale: 0, Unit.IsNone: true }):
                return Make(Operation.Multiply, left.Type, span, left, right);
            case (RuleType.Number { Scale: 0, Unit.IsNone: true }, RuleType.DaysDuration or RuleType.MonthsDuration):
                return Make(Operation.Multiply, right.Type, span, right, left);
            default:
                return Clash("multiplied", left, right, span);
        }
    }

    private TypedNode? Quotient(TypedNode left, TypedNode right, TextSpan span)
    {
        RuleType? type = (left.Type, right.Type) switch
        {
            (RuleType.Number one, RuleType.Number two) => new RuleType.Number(null, one.Unit.Per(two.Unit)),
            (RuleType.DaysDuration or RuleType.MonthsDuration, RuleType.Number { Scale: 0, Unit.IsNone: true }) => left.Type,
            (RuleType.DaysDuration, RuleType.DaysDuration) or (RuleType.MonthsDuration, RuleType.MonthsDuration) => new RuleType.Number(null, Unit.None),
            _ => null,
        };
        if (type is null) return Clash("divided", left, right, span);
        if (right is ConstantNode { Bits: 0, IsMissing: false })
        {
            Report(span, "A division by zero stands");
            return null;
        }

        return Make(Operation.Divide, type, span, left, right);
    }

    private TypedNode? Power(TypedNode left, TypedNode right, TextSpan exponentSpan, TextSpan span)
    {
        if (left.Type is not RuleType.Number number || right.Type is not RuleType.Number) return Clash("raised to a power", left, right, span);
        if (Constants.Behind(right) is not { IsMissing: false } constant || WholeOf(constant) is not { } exponent || Math.Abs(exponent) > LargestExponent)
        {
            Report(exponentSpan, "An exponent is not a whole number that is known before data is seen", Shown(new Operand.Single(right)), $"-{LargestExponent} to {LargestExponent}");
            return null;
        }

        Unit unit = Unit.None;
        for (long i = 0; i < Math.Abs(exponent); i++) unit = exponent > 0 ? unit.Times(number.Unit) : unit.Per(number.Unit);
        TypedNode power = Nodes.Constant(Whole, exponent, right.Span);
        if (number.Scale is not { } scale || exponent < 0) return Make(Operation.Power, new RuleType.Number(exponent == 0 ? 0 : null, unit), span, left, power);
        return Scaled(Operation.Power, checked(scale * (int)exponent), unit, span, left, power);
    }

    private TypedNode? Negate(Expression.Negation negation)
    {
        if (Value(negation.Operand) is not { } operand) return null;
        if (operand.Type is RuleType.Number or RuleType.DaysDuration or RuleType.MonthsDuration) return Make(Operation.Negate, operand.Type, negation.Span, operand);
        Report(negation.Span, "A minus stands before something that cannot be negated", operand.Type.ToString(), "a number or a duration");
        return null;
    }

    /// <summary>An operation whose result has more decimals than its operands; too many are a problem, unless it is a constant that needs fewer.</summary>
    private TypedNode? Scaled(Operation operation, int scale, Unit unit, TextSpan span, params IReadOnlyList<TypedNode> operands)
    {
        if (scale <= FixedPoint.LargestScale || operands.All(o => o is ConstantNode))
            return Make(operation, new RuleType.Number(Math.Min(scale, FixedPoint.LargestScale), unit), span, operands);
        Report(span, "The exact result has more decimals than a number can hold", $"{Invariant(scale)} decimals",
            $"at most {Invariant(FixedPoint.LargestScale)}, by a stated rounding such as decimal(x, 4) of what goes into it");
        return null;
    }

    private ConstantNode? Literal(Expression.Number number)
    {
        Folded folded = Constants.Number(number.Units, number.Scale, Unit.None);
        if (folded.Fault is null) return Nodes.Constant(folded.Type!, folded.Bits, number.Span);
        Report(number.Span, folded.Fault);
        return null;
    }

    /// <summary>The constant that a text stands for; null after a problem.</summary>
    public ConstantNode? Temporal(string text, TemporalKinds kinds, TextSpan span)
    {
        Folded read = TemporalText.Read(text, kinds);
        if (read.Fault is null) return Nodes.Constant(read.Type!, read.Bits, span);
        Report(span, read.Fault, Quoted.Text(text), kinds switch
        {
            TemporalKinds.Date => "a date such as 2026-07-01",
            TemporalKinds.Duration => "a duration such as P1Y6M or P90D",
            _ when kinds.HasFlag(TemporalKinds.Duration) => "a date such as 2026-07-01, a date and time such as 2026-07-01T08:30:00, or a duration such as P6M",
            _ => "a date and time such as 2026-07-01T08:30:00",
        });
        return null;
    }

    private TypedNode? Clash(string done, TypedNode left, TypedNode right, TextSpan span)
    {
        Report(span, $"Two values that cannot be {done} stand", $"{left.Type} and {right.Type}");
        return null;
    }

    /// <summary>The whole number that a constant is; null for others.</summary>
    public static long? WholeOf(ConstantNode constant)
    {
        if (constant.IsMissing || constant.Type is not RuleType.Number { Scale: { } scale }) return null;
        (BigInteger quotient, BigInteger rest) = (BigInteger.DivRem(constant.Bits, BigInteger.Pow(10, scale), out BigInteger remainder), remainder);
        return rest.IsZero ? (long)quotient : null;
    }

    private static string Invariant(long number) => number.ToString(CultureInfo.InvariantCulture);
}
