using Livelihood.Core.Numbers;
using Livelihood.Rules.Syntax;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Checking.Internal;

/// <content>What functions need to know of their arguments.</content>
internal sealed partial class Checker
{
    /// <summary>One value of a type, numbers of any scale and unit.</summary>
    public TypedNode? One<TType>(Argument argument, string expected)
        where TType : RuleType
    {
        if (Single(argument.Value, argument.Span) is not { } node) return null;
        if (node.Type is TType) return node;
        Report(argument.Span, "An argument is of another type than the function needs", node.Type.ToString(), expected);
        return null;
    }

    public TypedNode? Number(Argument argument) => One<RuleType.Number>(argument, "a number");

    public TypedNode? Text(Argument argument)
        => One<RuleType.Text>(argument, argument.Value is Operand.Single { Node.Type: RuleType.Category or RuleType.Region } ? "text, such as string(...) makes of a code" : "text");

    public TypedNode? DateOf(Argument argument) => One<RuleType.Date>(argument, "a date");

    /// <summary>A text that is known before data is seen.</summary>
    public string? Known(Argument argument, string needed)
    {
        if (argument.Value is Operand.Single single && Constants.Behind(single.Node) is { IsMissing: false, Text: { } text }) return text;
        Report(argument.Span, "An argument is not a text that is known before data is seen", argument.Value.Describe(), needed);
        return null;
    }

    /// <summary>A whole number that is known before data is seen.</summary>
    public int? Known(Argument argument, int least, int most)
    {
        if (argument.Value is Operand.Single single && Constants.Behind(single.Node) is { } constant && WholeOf(constant) is { } whole && whole >= least && whole <= most)
            return (int)whole;
        Report(argument.Span, "An argument is not a whole number in its range that is known before data is seen", Shown(argument.Value), $"{Invariant(least)} to {Invariant(most)}");
        return null;
    }

    /// <summary>How a problem calls an operand: a constant number by its value, others by their type.</summary>
    private static string Shown(Operand operand)
        => operand is Operand.Single single && Constants.Behind(single.Node) is { IsMissing: false, Type: RuleType.Number { Scale: { } scale } } constant
            ? new FixedPoint(constant.Bits, scale).ToString()
            : operand.Describe();

    /// <summary>The list that a function is given: rows, one written list, or its arguments themselves.</summary>
    public static Operand ListOf(IReadOnlyList<Argument> arguments)
        => arguments is [{ Value: Operand.Rows or Operand.Items } only] ? only.Value : new Operand.Items([.. arguments.Select(a => a.Value)]);

    /// <summary>The values of a written list; null after a problem.</summary>
    public List<TypedNode>? Values(Operand.Items items, TextSpan span)
    {
        var values = new List<TypedNode>();
        bool good = true;
        foreach (Operand? item in items.Values)
        {
            if (item is not null && Single(item, span) is { } node) values.Add(node);
            else good = false;
        }

        return good ? values : null;
    }

    /// <summary>The values of a written list, of one type; null after a problem or for no value at all.</summary>
    public TypedNode[]? Alike(Operand.Items items, TextSpan span)
    {
        if (Values(items, span) is not { Count: > 0 } values) return null;
        TypedNode kind = values.Find(v => v is not ConstantNode) ?? values[0];
        for (int round = 0; round < 2; round++)
        {
            for (int i = 0; i < values.Count; i++)
            {
                if (Unify(kind, values[i], span, "The values of a list have different types, as it stands") is not var (a, b)) return null;
                (kind, values[i]) = (a, b);
            }
        }

        return Common(values, span).Values;
    }

    /// <summary>The values of rows; null, with a problem, where no field was chosen.</summary>
    public TypedNode? Chosen(Operand.Rows rows, TextSpan span)
    {
        if (rows.Value is not null) return rows.Value;
        Report(span, "Whole rows stand where values of them are needed", rows.Describe(), Quoted.Text(rows.Name + ".") + " and the name of a field");
        return null;
    }
}
