namespace Livelihood.Rules.Syntax;

public abstract partial record Expression
{
    /// <summary>A name; one that is declared with spaces or signs in it is one name here.</summary>
    /// <param name="Value">The name, with each run of white space inside it written as one space.</param>
    public sealed record Name(string Value) : Expression;

    /// <summary>The value that a unary test looks at, <c>?</c> inside a test's expression.</summary>
    public sealed record Tested : Expression;

    /// <summary><c>source.field</c>; over a list, the list of that field of every item.</summary>
    /// <param name="Source">What has the field.</param>
    /// <param name="Field">The field's name.</param>
    public sealed record Path(Expression Source, string Field) : Expression;

    /// <summary><c>source[condition]</c>: the items for which the condition holds, or the item at a position.</summary>
    /// <param name="Source">The list.</param>
    /// <param name="Condition">A condition that sees the item's fields and <c>item</c>, or a position counted from 1, from -1 at the end.</param>
    public sealed record Filter(Expression Source, Expression Condition) : Expression;

    /// <summary><c>-operand</c>.</summary>
    /// <param name="Operand">What is negated.</param>
    public sealed record Negation(Expression Operand) : Expression;

    /// <summary>Two operands and the operator between them.</summary>
    /// <param name="Operator">The operator.</param>
    /// <param name="Left">The left operand.</param>
    /// <param name="Right">The right operand.</param>
    public sealed record Binary(BinaryOperator Operator, Expression Left, Expression Right) : Expression;

    /// <summary><c>value between low and high</c>, both ends included.</summary>
    /// <param name="Value">What is compared.</param>
    /// <param name="Low">The lower end.</param>
    /// <param name="High">The upper end.</param>
    public sealed record Between(Expression Value, Expression Low, Expression High) : Expression;

    /// <summary><c>value in test</c> or <c>value in (test, test)</c>: whether one of the tests holds.</summary>
    /// <param name="Value">What is tested.</param>
    /// <param name="Tests">The tests, at least one.</param>
    public sealed record In(Expression Value, UnaryTests Tests) : Expression;

    /// <summary><c>if condition then a else b</c>.</summary>
    /// <param name="Condition">The condition.</param>
    /// <param name="Then">The value where it holds.</param>
    /// <param name="Else">The value where it does not hold.</param>
    public sealed record Conditional(Expression Condition, Expression Then, Expression Else) : Expression;

    /// <summary><c>some x in list satisfies condition</c>, or <c>every</c>.</summary>
    /// <param name="Every">True for <c>every</c>, false for <c>some</c>.</param>
    /// <param name="Iterations">Names and the lists they run over; each sees the names before it.</param>
    /// <param name="Condition">What must hold.</param>
    public sealed record Quantified(bool Every, IReadOnlyList<KeyValuePair<string, Expression>> Iterations, Expression Condition) : Expression;

    /// <summary><c>for x in list return value</c>.</summary>
    /// <param name="Iterations">Names and the lists they run over; each sees the names before it.</param>
    /// <param name="Result">The value for each item; it may name <c>partial</c>, the results so far.</param>
    public sealed record For(IReadOnlyList<KeyValuePair<string, Expression>> Iterations, Expression Result) : Expression;

    /// <summary>A call with arguments in order: <c>decimal(x, 2)</c>.</summary>
    /// <param name="Callee">What is called, mostly a <see cref="Name"/>.</param>
    /// <param name="Arguments">The arguments, none or more.</param>
    public sealed record Call(Expression Callee, IReadOnlyList<Expression> Arguments) : Expression;

    /// <summary>A call with named arguments: <c>decimal(n: x, scale: 2)</c>.</summary>
    /// <param name="Callee">What is called, mostly a <see cref="Name"/>.</param>
    /// <param name="Arguments">Names and values, one or more.</param>
    public sealed record NamedCall(Expression Callee, IReadOnlyList<KeyValuePair<string, Expression>> Arguments) : Expression;

    /// <summary><c>value instance of type</c>.</summary>
    /// <param name="Value">What is looked at.</param>
    /// <param name="Type">The type as written, for example <c>number</c> or <c>list&lt;text&gt;</c>.</param>
    public sealed record InstanceOf(Expression Value, string Type) : Expression;
}
