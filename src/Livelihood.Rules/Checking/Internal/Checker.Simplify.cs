using Livelihood.Rules.Syntax;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Checking.Internal;

/// <content>Laws of three-valued logic that make an expression shorter and change no value.</content>
internal sealed partial class Checker
{
    private TypedNode? Simplified(Operation operation, IReadOnlyList<TypedNode> operands, TextSpan span)
    {
        switch (operation)
        {
            case Operation.And: return Junction(operands[0], operands[1], 1) ?? Junction(operands[1], operands[0], 1);
            case Operation.Or: return Junction(operands[0], operands[1], 0) ?? Junction(operands[1], operands[0], 0);
            case Operation.Not: return operands[0] is OperationNode { Operation: Operation.Not } twice ? twice.Operands[0] : null;
            case Operation.If:
                if (ReferenceEquals(operands[1], operands[2])) return operands[1];
                return operands[0] is not ConstantNode condition ? null
                    : condition.IsMissing ? Nodes.Missing(operands[1].Type, span)
                    : operands[condition.Bits == 1 ? 1 : 2];
            case Operation.Equal when operands[0].Type is RuleType.Boolean:
                return EqualTruth(operands[0], operands[1], span) ?? EqualTruth(operands[1], operands[0], span);
            default: return null;
        }
    }

    // x and true is x; x and false is false; x and x is x: also where x is unknown. Likewise for or.
    private static TypedNode? Junction(TypedNode one, TypedNode other, long neutral)
    {
        if (ReferenceEquals(one, other)) return one;
        if (one is not ConstantNode { IsMissing: false } constant) return null;
        return constant.Bits == neutral ? other : one;
    }

    private TypedNode? EqualTruth(TypedNode one, TypedNode other, TextSpan span)
    {
        if (one is ConstantNode || other is not ConstantNode { IsMissing: false } constant) return null;
        return constant.Bits == 1 ? one : Not(one, span);
    }
}
