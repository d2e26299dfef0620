using Livelihood.Rules.Checking.Internal;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Proving.Internal;

/// <summary>An expression that is one input times a factor plus a constant: then what one column allows says what another one can be.</summary>
/// <param name="Input">The input.</param>
/// <param name="Factor">The factor, not 0.</param>
/// <param name="Shift">The constant.</param>
internal sealed record LinearForm(InputNode Input, Rational Factor, Rational Shift)
{
    public static LinearForm? Of(TypedNode node, ProofScope scope)
    {
        if (node.Level != TypedNode.SubjectLevel) return null;
        if (node is NamedNode named) return Of(named.Definition, scope);
        if (node is InputNode input)
            return input.Type is RuleType.Number or RuleType.Date or RuleType.DaysDuration or RuleType.MonthsDuration ? new LinearForm(input, Rational.Of(1), default) : null;
        if (node is not OperationNode { Type: RuleType.Number } operation) return null;
        IReadOnlyList<TypedNode> operands = operation.Operands;
        if (operation.Operation == Operation.Negate) return Of(operands[0], scope)?.Times(Rational.Of(-1));
        if (operands.Count != 2 || operands.Any(o => o.Type is not RuleType.Number)) return null;
        ProofValue? left = Constant.Of(operands[0], scope), right = Constant.Of(operands[1], scope);
        return (operation.Operation, left, right) switch
        {
            (Operation.Add, null, { } c) => Of(operands[0], scope)?.Plus(c.Number),
            (Operation.Add, { } c, null) => Of(operands[1], scope)?.Plus(c.Number),
            (Operation.Subtract, null, { } c) => Of(operands[0], scope)?.Plus(-c.Number),
            (Operation.Subtract, { } c, null) => Of(operands[1], scope)?.Times(Rational.Of(-1)).Plus(c.Number),
            (Operation.Multiply, null, { Number.Sign: not 0 } c) => Of(operands[0], scope)?.Times(c.Number),
            (Operation.Multiply, { Number.Sign: not 0 } c, null) => Of(operands[1], scope)?.Times(c.Number),
            (Operation.Divide, null, { Number.Sign: not 0 } c) => Of(operands[0], scope)?.Times(Rational.Of(1) / c.Number),
            _ => null,
        };
    }

    public Rational At(Rational input) => (Factor * input) + Shift;

    /// <summary>The input for which the expression has a value.</summary>
    public Rational InputFor(Rational value) => (value - Shift) / Factor;

    private LinearForm Times(Rational factor) => new(Input, Factor * factor, Shift * factor);

    private LinearForm Plus(Rational shift) => this with { Shift = Shift + shift };
}
