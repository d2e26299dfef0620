using Livelihood.Rules.Checking.Internal;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Evaluation.Internal;

/// <content>Truth values, comparisons, choices; and which operation is made where.</content>
internal sealed partial class PlanBuilder
{
    private Kernel OperationOf(OperationNode node)
    {
        IReadOnlyList<TypedNode> operands = node.Operands;
        int level = node.Level;
        switch (node.Operation)
        {
            case Operation.Not: return Add(new NotKernel(Truth(operands[0], level)));
            case Operation.And or Operation.Or: return Connective(node);
            case Operation.If: return Choose(node);
            case Operation.IsMissing: return Add(new IsMissingKernel(At(operands[0], level)));
            case Operation.Equal or Operation.Less or Operation.LessOrEqual: return Compare(node);
            case Operation.Least or Operation.Greatest: return Extreme(node);
            case Operation.Add or Operation.Subtract when IsTemporal(node): return TemporalSum(node);
            case Operation.Multiply or Operation.Divide when operands[0].Type is RuleType.DaysDuration or RuleType.MonthsDuration: return ScaledDuration(node);
            case Operation.Add or Operation.Subtract: return Sum(node);
            case Operation.Negate: return Negate(Value(operands[0], level), node);
            case Operation.Multiply: return Multiply(Value(operands[0], level), Value(operands[1], level), IsQuotient(node.Type));
            case Operation.Divide: return Divide(Value(operands[0], level), Value(operands[1], level));
            case Operation.Power: return Power(node);
            case Operation.Absolute: return Absolute(node);
            case Operation.Modulo: return Modulo(node);
            case >= Operation.RoundHalfEven and <= Operation.RoundCeiling: return Round(node);
            default: return RowByRowOf(node);
        }
    }

    /// <summary>A chain of <c>and</c> or <c>or</c> becomes one kernel.</summary>
    private ConnectiveKernel Connective(OperationNode node)
    {
        var operands = new List<TruthKernel>();
        Collect(node);
        return Add(new ConnectiveKernel(node.Level, node.Operation == Operation.Or, [.. operands]));

        void Collect(TypedNode operand)
        {
            if (operand is OperationNode inner && inner.Operation == node.Operation && inner.Level == node.Level && (inner == node || !IsLifted(inner)))
            {
                foreach (TypedNode part in inner.Operands) Collect(part);
            }
            else operands.Add(Truth(operand, node.Level));
        }
    }

    private Kernel Choose(OperationNode node)
    {
        int level = node.Level;
        TypedNode then = node.Operands[1];
        TypedNode otherwise = node.Operands[2];
        // A choice that is always the same is how the checker writes a subject's value as that of a child row.
        if (node.Operands[0] is ConstantNode { IsMissing: false } always) return Shaped(always.Bits != 0 ? then : otherwise, node.Type, level);
        TruthKernel condition = Truth(node.Operands[0], level);
        if (node.Type is RuleType.Boolean) return Add(new ChooseTruthKernel(level, condition, Truth(then, level), Truth(otherwise, level)));
        var a = (ValueKernel)Shaped(then, node.Type, level);
        var b = (ValueKernel)Shaped(otherwise, node.Type, level);
        bool quotients = a.HasDivisors || b.HasDivisors || a.Divisor != b.Divisor;
        return Add(new ChooseValueKernel(level, condition, a, b, quotients) { Divisor = quotients ? 1 : a.Divisor });
    }

    private Kernel Shaped(TypedNode node, RuleType type, int level)
        => type is RuleType.Number { Scale: { } scale } ? Aligned(Value(node, level), scale) : At(node, level);

    private Kernel Extreme(OperationNode node)
    {
        bool greatest = node.Operation == Operation.Greatest;
        ValueKernel[] operands = [.. node.Operands.Select(operand => Value(BeforeAlignment(operand), node.Level))];
        bool alike = operands.All(operand => !operand.HasDivisors && operand.Divisor == operands[0].Divisor);
        bool stored = node.Type is not RuleType.Number { Scale: { } to } || Scaling.Power(to) == operands[0].Divisor;
        if (alike && stored) return Add(new ExtremeKernel(node.Level, greatest, operands) { Divisor = operands[0].Divisor });
        ValueKernel best = operands[0];
        foreach (ValueKernel operand in operands.AsSpan(1))
        {
            best = greatest
                ? Add(new FractionKernel<FractionOperations.Greatest>(node.Level, best, operand))
                : Add(new FractionKernel<FractionOperations.Least>(node.Level, best, operand));
        }
        return node.Type is RuleType.Number { Scale: { } scale } ? Stored(best, scale) : best;
    }

    /// <summary>
    /// What the checker has written at a larger scale, which stands where the number itself stands: the least is looked for first, so that only it has to
    /// fit there. A rounding that somebody wrote stays.
    /// </summary>
    private static TypedNode BeforeAlignment(TypedNode node)
        => node is OperationNode { Operation: Operation.RoundHalfEven, Type: RuleType.Number { Scale: { } scale } } aligned
            && aligned.Operands[0].Type is RuleType.Number { Scale: { } own } && own <= scale && aligned.Span == aligned.Operands[0].Span
            ? aligned.Operands[0]
            : node;

    private TruthKernel Compare(OperationNode node)
    {
        (TypedNode left, TypedNode right) = (node.Operands[0], node.Operands[1]);
        int level = node.Level;
        if (left.Type is RuleType.Boolean) return Add(new SameTruthKernel(level, Truth(left, level), Truth(right, level)));
        if (node.Operation == Operation.Equal && (CodeEqual(left, right, level) ?? CodeEqual(right, left, level)) is { } codes) return codes;
        if ((QuotientCompare(node.Operation, left, right, level, false) ?? QuotientCompare(node.Operation, right, left, level, true)) is { } fused) return fused;
        ValueKernel a = Value(left, level);
        ValueKernel b = Value(right, level);
        if (left.Type is RuleType.Text && node.Operation != Operation.Equal)
            return Add(new MapTruthKernel(level, node.Operation == Operation.Less ? TextOperations.Less : TextOperations.AtMost, a, b));
        if (b is ConstantKernel bound && !a.HasDivisors && a is not ConstantKernel) return CompareBound(node.Operation, a, bound, level, turned: false);
        if (a is ConstantKernel bound2 && !b.HasDivisors && b is not ConstantKernel) return CompareBound(node.Operation, b, bound2, level, turned: true);
        bool same = !a.HasDivisors && !b.HasDivisors && a.Divisor == b.Divisor;
        return node.Operation switch
        {
            Operation.Equal => same ? Add(new CompareKernel<Comparisons.Equal>(level, a, b)) : Add(new CrossCompareKernel<Comparisons.Equal>(level, a, b)),
            Operation.Less => same ? Add(new CompareKernel<Comparisons.Less>(level, a, b)) : Add(new CrossCompareKernel<Comparisons.Less>(level, a, b)),
            _ => same ? Add(new CompareKernel<Comparisons.AtMost>(level, a, b)) : Add(new CrossCompareKernel<Comparisons.AtMost>(level, a, b)),
        };
    }

    /// <summary>A quotient of two numbers that is compared with a number; null for other comparisons.</summary>
    private TruthKernel? QuotientCompare(Operation operation, TypedNode quotient, TypedNode other, int level, bool turned)
    {
        while (quotient is NamedNode named) quotient = named.Definition;
        if (quotient is not OperationNode { Operation: Operation.Divide, Type: RuleType.Number } division || division.Level != level) return null;
        ValueKernel dividend = Value(division.Operands[0], level);
        ValueKernel by = Value(division.Operands[1], level);
        if (by is ConstantKernel || dividend.HasDivisors || by.HasDivisors) return null;
        ValueKernel third = Value(other, level);
        if (third.HasDivisors) return null;
        TruthKernel? kernel = operation switch
        {
            Operation.Equal => QuotientCompareKernel<Comparisons.Equal>.TryMake(level, dividend, by, third, turned),
            Operation.Less => QuotientCompareKernel<Comparisons.Less>.TryMake(level, dividend, by, third, turned),
            _ => QuotientCompareKernel<Comparisons.AtMost>.TryMake(level, dividend, by, third, turned),
        };
        return kernel is null ? null : Add(kernel);
    }

    private CodeEqualKernel? CodeEqual(TypedNode left, TypedNode right, int level)
    {
        if (right is not ConstantNode { IsMissing: false, Text: { } text } || left.Level != level) return null;
        return At(left, level) is CodeInputKernel input ? Add(new CodeEqualKernel(input, text, _tables++)) : null;
    }

    /// <summary>
    /// Compares with a constant, which is brought to the column's own units: between two units only its whole part counts, rounded toward the side on
    /// which the comparison is not true. Turned round the constant stands on the left.
    /// </summary>
    private TruthKernel CompareBound(Operation operation, ValueKernel value, ConstantKernel bound, int level, bool turned)
    {
        Int128 over = (Int128)bound.Value * value.Divisor;
        Int128 floor = over / bound.Divisor;
        if (over < 0 && floor * bound.Divisor != over) floor--;
        bool exact = floor * bound.Divisor == over;
        Int128 ceiling = exact ? floor : floor + 1;
        return operation switch
        {
            Operation.Equal => exact && floor == (long)floor ? Bounded<Comparisons.Equal>((long)floor) : Bounded<Comparisons.Less>(long.MinValue),
            Operation.Less => turned ? Above(floor, false) : Below(ceiling, false),
            _ => turned ? Above(ceiling, true) : Below(floor, true),
        };

        TruthKernel Below(Int128 limit, bool closed)
        {
            if (limit > long.MaxValue) return Bounded<Comparisons.AtMost>(long.MaxValue);
            if (limit < long.MinValue) return Bounded<Comparisons.Less>(long.MinValue);
            return closed ? Bounded<Comparisons.AtMost>((long)limit) : Bounded<Comparisons.Less>((long)limit);
        }

        TruthKernel Above(Int128 limit, bool closed)
        {
            if (limit > long.MaxValue) return Bounded<Comparisons.Greater>(long.MaxValue);
            if (limit < long.MinValue) return Bounded<Comparisons.AtLeast>(long.MinValue);
            return closed ? Bounded<Comparisons.AtLeast>((long)limit) : Bounded<Comparisons.Greater>((long)limit);
        }

        CompareKernel<T> Bounded<T>(long limit) where T : struct, IComparison
            => Add(new CompareKernel<T>(level, value, Constant(limit, value.Divisor, level)));
    }
}
