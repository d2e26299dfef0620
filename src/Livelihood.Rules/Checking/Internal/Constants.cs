using Livelihood.Rules.Types;

namespace Livelihood.Rules.Checking.Internal;

/// <summary>Computes operations on constants while rules are loaded, exactly as the evaluation would.</summary>
internal static partial class Constants
{
    /// <summary>The constant that a node is, also behind names; null for others.</summary>
    public static ConstantNode? Behind(TypedNode node)
    {
        while (node is NamedNode named) node = named.Definition;
        return node as ConstantNode;
    }

    /// <summary>Computes an operation; some are left to the evaluation, which has their one implementation.</summary>
    /// <param name="operation">What is done.</param>
    /// <param name="type">The type of the result.</param>
    /// <param name="operands">The constants.</param>
    public static Folded Fold(Operation operation, RuleType type, IReadOnlyList<ConstantNode> operands)
    {
        switch (operation)
        {
            case Operation.And: return Logic(type, operands, false);
            case Operation.Or: return Logic(type, operands, true);
            case Operation.IsMissing: return Truth(type, operands[0].IsMissing);
        }

        if (operands.Any(o => o.IsMissing)) return new Folded(type is RuleType.Number { Scale: null } quotient ? quotient with { Scale = 0 } : type, IsMissing: true);
        return operation switch
        {
            Operation.Not => Truth(type, operands[0].Bits == 0),
            Operation.Equal => Truth(type, Compare(operands[0], operands[1]) == 0),
            Operation.Less => Truth(type, Compare(operands[0], operands[1]) < 0),
            Operation.LessOrEqual => Truth(type, Compare(operands[0], operands[1]) <= 0),
            Operation.Least => Best(operands, -1),
            Operation.Greatest => Best(operands, 1),
            Operation.Concatenate => new Folded(type, 0, operands[0].Text + operands[1].Text),
            _ when operands[0].Type is RuleType.Number && type is RuleType.Number number => Numbers(operation, number, operands),
            _ => Times(operation, type, operands),
        };
    }

    /// <summary>Compares two constants of one kind; numbers by value whatever their scales.</summary>
    public static int Compare(ConstantNode left, ConstantNode right)
    {
        if (left.Type is RuleType.Number) return Compare(Exact(left), Exact(right));
        return left.Text is not null ? string.CompareOrdinal(left.Text, right.Text) : left.Bits.CompareTo(right.Bits);
    }

    private static Folded Truth(RuleType type, bool value) => new(type, value ? 1 : 0);

    // Kleene: the deciding value wins over unknown.
    private static Folded Logic(RuleType type, IReadOnlyList<ConstantNode> operands, bool deciding)
    {
        if (operands.Any(o => !o.IsMissing && o.Bits == (deciding ? 1 : 0))) return Truth(type, deciding);
        return operands.Any(o => o.IsMissing) ? new Folded(type, IsMissing: true) : Truth(type, !deciding);
    }

    private static Folded Best(IReadOnlyList<ConstantNode> operands, int sign)
    {
        ConstantNode best = operands[0];
        foreach (ConstantNode operand in operands)
            if (Compare(operand, best) * sign > 0) best = operand;
        return new Folded(best.Type, best.Bits, best.Text);
    }
}
