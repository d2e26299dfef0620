using Livelihood.Core.Documents;
using Livelihood.Core.Numbers;
using Livelihood.Core.Regions;
using Livelihood.Rules.Syntax;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Checking.Internal;

/// <content>How types and units of several values agree.</content>
internal sealed partial class Checker
{
    /// <summary>Makes two values agree in kind and unit, numbers not in scale; null after a problem.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    /// <param name="span">Where the expression stands that joins them.</param>
    /// <param name="clash">The sentence that reports different types, up to the place.</param>
    /// <param name="leftSpan">Where the one stands; where the expression does by default.</param>
    /// <param name="rightSpan">Where the other stands; where the expression does by default.</param>
    public (TypedNode Left, TypedNode Right)? Unify(
        TypedNode left, TypedNode right, TextSpan span, string clash, TextSpan? leftSpan = null, TextSpan? rightSpan = null)
    {
        if (left.Type.Equals(right.Type)) return (left, right);
        if (left.Type is RuleType.Nothing) return (Nodes.Missing(right.Type, left.Span), right);
        if (right.Type is RuleType.Nothing) return (left, Nodes.Missing(left.Type, right.Span));
        if (left.Type is RuleType.Number one && right.Type is RuleType.Number two)
        {
            if (one.Unit == two.Unit) return (left, right);
            if (one.Unit.IsNone && Adopts(left)) return (Adopt(left, two.Unit), right);
            if (two.Unit.IsNone && Adopts(right)) return (left, Adopt(right, one.Unit));
            ReportUnits(one.Unit, two.Unit, span);
            return null;
        }

        if (IsCode(left.Type) && IsLiteralText(right)) return Coerce(right, left.Type, rightSpan ?? span) is { } code ? (left, code) : null;
        if (IsCode(right.Type) && IsLiteralText(left)) return Coerce(left, right.Type, leftSpan ?? span) is { } code ? (code, right) : null;
        Report(span, clash, $"{left.Type} and {right.Type}", Hint(left, right) ?? Hint(right, left));
        return null;
    }

    // What a text that is compared with something else was most likely meant to be.
    private static string? Hint(TypedNode one, TypedNode text) => (one.Type, text) switch
    {
        (RuleType.Date, ConstantNode { Text: { } written }) when TemporalText.Read(written, TemporalKinds.Date).Fault is null => $"@{Quoted.Text(written)} for the date",
        (RuleType.Number, ConstantNode { Text: { } written }) when FixedPoint.TryParse(written).IsValue => written + " without quotes for the number",
        (RuleType.Category or RuleType.Region, { Type: RuleType.Text }) => "string(...) of the code",
        (RuleType.DateTime, { Type: RuleType.Date }) => "date(...) of the date and time",
        _ => null,
    };

    /// <summary>Makes values that agree in kind have one type: the largest scale, or a quotient's where one of them is a quotient.</summary>
    public (RuleType Type, TypedNode[]? Values) Common(IReadOnlyList<TypedNode> values, TextSpan span)
    {
        RuleType type = values[0].Type;
        if (type is not RuleType.Number number) return (type, [.. values]);
        int? scale = values.Any(v => v.Type is RuleType.Number { Scale: null }) ? null : values.Max(v => ((RuleType.Number)v.Type).Scale);
        var common = number with { Scale = scale };
        if (scale is null) return (common, [.. values]);
        var same = new TypedNode[values.Count];
        for (int i = 0; i < same.Length; i++)
        {
            if (Coerce(values[i], common, span) is not { } value) return (common, null);
            same[i] = value;
        }

        return (common, same);
    }

    /// <summary>Makes a value have a type; null after a problem.</summary>
    public TypedNode? Coerce(TypedNode node, RuleType expected, TextSpan span)
    {
        if (node.Type.Equals(expected)) return node;
        if (node is ConstantNode { Type: RuleType.Nothing }) return Nodes.Missing(expected, node.Span);
        switch (expected)
        {
            case RuleType.Number number when node.Type is RuleType.Number: return ToNumber(node, number, span);
            case RuleType.Category or RuleType.Region when IsLiteralText(node): return ToCode(node, expected, span);
            default:
                Report(span, "A value of another type is needed", node.Type.ToString(), expected.ToString());
                return null;
        }
    }

    /// <summary>Whether a plain number takes the unit that its neighbour has: literals and what is computed from literals only.</summary>
    private static bool Adopts(TypedNode node) => node switch
    {
        ConstantNode => true,
        OperationNode { Operation: Operation.If } choice => Adopts(choice.Operands[1]) && Adopts(choice.Operands[2]),
        OperationNode { Operation: Operation.Divide } written => written.Operands.All(Adopts),
        _ => false,
    };

    private static bool IsCode(RuleType type) => type is RuleType.Category or RuleType.Region;

    private static bool IsLiteralText(TypedNode node) => node switch
    {
        ConstantNode { Type: RuleType.Text } => true,
        OperationNode { Operation: Operation.If } choice => choice.Operands.Skip(1).All(o => IsLiteralText(o) || o is ConstantNode { IsMissing: true }),
        _ => false,
    };

    private TypedNode Adopt(TypedNode node, Unit unit)
    {
        RuleType type = ((RuleType.Number)node.Type) with { Unit = unit };
        if (node is ConstantNode constant) return Nodes.Share(new ConstantNode(type, constant.Bits, null, constant.IsMissing, constant.Span));
        var operation = (OperationNode)node;
        TypedNode[] operands = [.. operation.Operands];
        if (operation.Operation == Operation.If)
        {
            operands[1] = Adopt(operands[1], unit);
            operands[2] = Adopt(operands[2], unit);
        }
        else
        {
            operands[0] = Adopt(operands[0], unit);
        }

        return Nodes.Apply(operation.Operation, type, node.Span, operands);
    }

    private void ReportUnits(Unit left, Unit right, TextSpan span)
        => Report(span, "Numbers of different units meet", $"{Described(left)} and {Described(right)}",
            left.PowerOf("year") - right.PowerOf("year") == right.PowerOf("month") - left.PowerOf("month") && left.PowerOf("year") != right.PowerOf("year")
                ? "one unit, which per month(...) or per year(...) makes"
                : null);

    private static string Described(Unit unit) => unit.IsNone ? "no unit" : unit.ToString();

    private TypedNode? ToNumber(TypedNode node, RuleType.Number expected, TextSpan span)
    {
        var type = (RuleType.Number)node.Type;
        if (type.Unit != expected.Unit)
        {
            if (!type.Unit.IsNone || !Adopts(node))
            {
                ReportUnits(type.Unit, expected.Unit, span);
                return null;
            }

            node = Adopt(node, expected.Unit);
        }

        if (expected.Scale is not { } scale || type.Scale == scale) return node;
        if (node is ConstantNode constant) return Rescaled(constant, expected, span);
        if (type.Scale is { } has && has < scale) return Nodes.Apply(Operation.RoundHalfEven, expected, node.Span, node);
        Report(span, type.Scale is null ? "A quotient is given where a stored number is needed" : "A number with more decimals than fit is given",
            type.ToString(), expected + ", by a stated rounding such as decimal(x, " + Invariant(scale) + ")");
        return null;
    }

    private ConstantNode? Rescaled(ConstantNode constant, RuleType.Number expected, TextSpan span)
    {
        if (constant.IsMissing) return Nodes.Missing(expected, constant.Span);
        int has = ((RuleType.Number)constant.Type).Scale!.Value;
        NumberParse result = new FixedPoint(constant.Bits, has).TryRescale(expected.Scale!.Value);
        if (result.IsValue) return Nodes.Constant(expected, result.Value.Units, constant.Span);
        Report(span, result.Fault == NumberFault.Overflow ? "A number stands that is too large for its type" : "A number with more decimals than fit is given",
            new FixedPoint(constant.Bits, has).ToString(), expected.ToString());
        return null;
    }

    private TypedNode? ToCode(TypedNode node, RuleType expected, TextSpan span)
    {
        if (node is OperationNode choice)
        {
            TypedNode? then = Coerce(choice.Operands[1], expected, span), otherwise = Coerce(choice.Operands[2], expected, span);
            return then is null || otherwise is null ? null : Make(Operation.If, expected, node.Span, choice.Operands[0], then, otherwise);
        }

        var constant = (ConstantNode)node;
        if (constant.IsMissing) return Nodes.Missing(expected, node.Span);
        string code = constant.Text!;
        if (expected is RuleType.Category category)
        {
            if (category.Values.Contains(code, StringComparer.Ordinal)) return Nodes.Text(expected, code, node.Span);
            Report(span, "A code that is not declared is used", Quoted.Text(code), Quoted.OneOf(category.Values), Spelling.Nearest(code, category.Values));
            return null;
        }

        if (RegionCode.TryParse(code, out _)) return Nodes.Text(expected, code, node.Span);
        Report(span, "A text that is not the code of a region is used", Quoted.Text(code), "letters, digits, points, hyphens and underscores");
        return null;
    }
}
