using Livelihood.Core.Numbers;
using Livelihood.Rules.Checking.Internal;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Proving.Internal;

/// <summary>Computes what does not depend on data: constants, parameters, and operations on them.</summary>
internal static class Constant
{
    /// <summary>The value; null where it depends on data, is missing, or comes from an operation that proofs do not compute.</summary>
    public static ProofValue? Of(TypedNode node, ProofScope scope) => node switch
    {
        ConstantNode { IsMissing: false } constant => Of(constant),
        ParameterNode parameter => scope.Parameters.TryGetValue(parameter, out ProofValue value) ? value : null,
        NamedNode named => Of(named.Definition, scope),
        AsOfNode => new ProofValue(Rational.Of(scope.AsOf.DayNumber)),
        OperationNode operation => Number(operation, scope) is { } number ? new ProofValue(number) : null,
        _ => null,
    };

    public static ProofValue Of(ConstantNode constant)
        => new(Rational.Of(constant.Bits, constant.Type is RuleType.Number { Scale: { } scale } ? scale : 0), constant.Text);

    private static Rational? Number(OperationNode node, ProofScope scope)
    {
        // Months have no fixed number of days, so calendar arithmetic is left to evaluation.
        if (node.Operands.Append(node).Any(n => n.Type is not (RuleType.Number or RuleType.Date or RuleType.DaysDuration or RuleType.MonthsDuration))) return null;
        if (node.Operands.Any(n => n.Type is RuleType.Date) && node.Operands.Append(node).Any(n => n.Type is RuleType.MonthsDuration or RuleType.DaysDuration)) return null;
        var values = new Rational[node.Operands.Count];
        for (int i = 0; i < values.Length; i++)
        {
            if (Of(node.Operands[i], scope) is not { Text: null } value) return null;
            values[i] = value.Number;
        }

        return Apply(node, values);
    }

    private static Rational? Apply(OperationNode node, Rational[] v) => node.Operation switch
    {
        Operation.Negate => -v[0],
        Operation.Add => v[0] + v[1],
        Operation.Subtract => v[0] - v[1],
        Operation.Multiply => v[0] * v[1],
        Operation.Divide when v[1].Sign != 0 => v[0] / v[1],
        Operation.Absolute => v[0].Sign < 0 ? -v[0] : v[0],
        Operation.Least => v.Min(),
        Operation.Greatest => v.Max(),
        Operation.RoundHalfEven => Round(node, v[0], Rounding.HalfEven),
        Operation.RoundHalfUp => Round(node, v[0], Rounding.HalfUp),
        Operation.RoundHalfDown => Round(node, v[0], Rounding.HalfDown),
        Operation.RoundUp => Round(node, v[0], Rounding.Up),
        Operation.RoundDown => Round(node, v[0], Rounding.Down),
        Operation.RoundFloor => Round(node, v[0], Rounding.Floor),
        Operation.RoundCeiling => Round(node, v[0], Rounding.Ceiling),
        _ => null,
    };

    private static Rational? Round(OperationNode node, Rational value, Rounding rounding)
        => node.Type is RuleType.Number { Scale: { } scale } ? value.Round(scale, rounding) : null;
}
