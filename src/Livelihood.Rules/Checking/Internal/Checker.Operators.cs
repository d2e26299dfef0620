using Livelihood.Rules.Syntax;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Checking.Internal;

/// <content>Truth values, comparisons and choices.</content>
internal sealed partial class Checker
{
    private static readonly RuleType Boolean = new RuleType.Boolean();

    /// <summary>A truth value that a node must be.</summary>
    public TypedNode? Truth(TypedNode node, TextSpan span) => Coerce(node, Boolean, span);

    public TypedNode And(TypedNode left, TypedNode right, TextSpan span) => Make(Operation.And, Boolean, span, left, right)!;

    public TypedNode Or(TypedNode left, TypedNode right, TextSpan span) => Make(Operation.Or, Boolean, span, left, right)!;

    public TypedNode Not(TypedNode operand, TextSpan span) => Make(Operation.Not, Boolean, span, operand)!;

    /// <summary>Whether all, or any, of many truth values hold.</summary>
    public TypedNode Junction(bool all, IReadOnlyList<TypedNode> terms, TextSpan span)
        => Paired(terms, (a, b) => all ? And(a, b, span) : Or(a, b, span)) ?? Nodes.Truth(all, span);

    /// <summary>Joins many nodes two by two, in their order, so that long lists do not become deep; null for none and after a problem.</summary>
    public static TypedNode? Paired(IReadOnlyList<TypedNode> terms, Func<TypedNode, TypedNode, TypedNode?> join)
    {
        List<TypedNode> level = [.. terms];
        while (level.Count > 1)
        {
            var next = new List<TypedNode>((level.Count + 1) / 2);
            for (int i = 0; i < level.Count; i += 2)
            {
                if (i + 1 == level.Count) next.Add(level[i]);
                else if (join(level[i], level[i + 1]) is { } joined) next.Add(joined);
                else return null;
            }

            level = next;
        }

        return level.Count == 0 ? null : level[0];
    }

    /// <summary>Whether two values compare as the operator says; null after a problem.</summary>
    public TypedNode? Compare(BinaryOperator comparison, TypedNode left, TypedNode right, TextSpan span, TextSpan? leftSpan = null, TextSpan? rightSpan = null)
    {
        bool equality = comparison is BinaryOperator.Equal or BinaryOperator.NotEqual;
        if (equality && (IsNull(left) || IsNull(right)))
        {
            TypedNode missing = IsNull(left) && IsNull(right) ? Nodes.Truth(true, span)
                : Make(Operation.IsMissing, Boolean, span, IsNull(right) ? left : right)!;
            return comparison == BinaryOperator.Equal ? missing : Not(missing, span);
        }

        if (Unify(left, right, span, "Values of different types are compared", leftSpan, rightSpan) is not var (a, b)) return null;
        if (a.Type is RuleType.Nothing) return Nodes.Missing(Boolean, span);
        if (!equality && !IsOrdered(a.Type))
        {
            Report(span, "Values without an order are compared by size", a.Type.ToString(), "= or !=");
            return null;
        }

        return comparison switch
        {
            BinaryOperator.Equal => Make(Operation.Equal, Boolean, span, a, b),
            BinaryOperator.NotEqual => Not(Make(Operation.Equal, Boolean, span, a, b)!, span),
            BinaryOperator.Less => Make(Operation.Less, Boolean, span, a, b),
            BinaryOperator.LessOrEqual => Make(Operation.LessOrEqual, Boolean, span, a, b),
            BinaryOperator.Greater => Make(Operation.Less, Boolean, span, b, a),
            _ => Make(Operation.LessOrEqual, Boolean, span, b, a),
        };
    }

    /// <summary>Whether the values of a type have an order.</summary>
    public static bool IsOrdered(RuleType type) => type is RuleType.Number or RuleType.Date or RuleType.DateTime or RuleType.DaysDuration
        or RuleType.MonthsDuration or RuleType.Text;

    private static bool IsNull(TypedNode node) => node is ConstantNode { Type: RuleType.Nothing };

    private TypedNode? Binary(Expression.Binary binary)
    {
        TypedNode? left = Value(binary.Left), right = Value(binary.Right);
        if (left is null || right is null) return null;
        TextSpan span = binary.Span;
        switch (binary.Operator)
        {
            case BinaryOperator.And or BinaryOperator.Or:
                TypedNode? a = Truth(left, binary.Left.Span), b = Truth(right, binary.Right.Span);
                if (a is null || b is null) return null;
                return binary.Operator == BinaryOperator.And ? And(a, b, span) : Or(a, b, span);
            case BinaryOperator.Add: return Sum(left, right, false, span);
            case BinaryOperator.Subtract: return Sum(left, right, true, span);
            case BinaryOperator.Multiply: return Product(left, right, span);
            case BinaryOperator.Divide: return Quotient(left, right, span);
            case BinaryOperator.Power: return Power(left, right, binary.Right.Span, span);
            default: return Compare(binary.Operator, left, right, span, binary.Left.Span, binary.Right.Span);
        }
    }

    private TypedNode? Between(Expression.Between between)
    {
        TypedNode? value = Value(between.Value), low = Value(between.Low), high = Value(between.High);
        if (value is null || low is null || high is null) return null;
        if (Ends(value, low, high, true, true, between.Low.Span, between.High.Span) is not { } ends) return null;
        return InInterval(value, ends, between.Span);
    }

    private TypedNode? In(Expression.In test)
    {
        TypedNode? value = Value(test.Value);
        if (value is null)
        {
            return null;
        }

        return Cell(test.Tests, value) is { } cell ? Holds(cell, value, test.Span) : null;
    }

    private TypedNode? Conditional(Expression.Conditional conditional)
    {
        TypedNode? condition = Value(conditional.Condition, Boolean), then = Value(conditional.Then), otherwise = Value(conditional.Else);
        if (condition is ConstantNode { IsMissing: true })
        {
            Report(conditional.Condition.Span, "A condition that is never known stands", "null");
            return null;
        }

        return condition is null || then is null || otherwise is null ? null : Choose(condition, then, otherwise, conditional);
    }

    private TypedNode? Choose(TypedNode condition, TypedNode then, TypedNode otherwise, Expression.Conditional conditional)
    {
        TextSpan span = conditional.Span;
        if (Unify(then, otherwise, span, "The two branches of an \"if\" have different types", conditional.Then.Span, conditional.Else.Span) is not var (a, b)) return null;
        (RuleType type, TypedNode[]? same) = Common([a, b], span);
        return same is null ? null : Make(Operation.If, type, span, condition, same[0], same[1]);
    }
}
