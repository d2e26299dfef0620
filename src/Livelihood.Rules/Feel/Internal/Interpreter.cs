using Livelihood.Rules.Syntax;

namespace Livelihood.Rules.Feel.Internal;

/// <summary>Evaluates expressions by walking them.</summary>
/// <remarks>Source: OMG DMN 1.5, clause 10.3.2.13 (semantics of the grammar).</remarks>
internal static partial class Interpreter
{
    /// <summary>The name under which a scope holds the tested value.</summary>
    public const string Tested = "?";

    public static FeelValue Evaluate(Expression syntax, FeelScope scope, FeelSession session)
    {
        session.Enter();
        FeelValue value = syntax switch
        {
            Expression.Null => FeelValue.Nothing,
            Expression.Truth truth => FeelValue.From(truth.Value),
            Expression.Number number => Number(number, session),
            Expression.Text text => new FeelValue.Text(text.Value),
            Expression.Temporal temporal => TemporalText.Literal(temporal.Value) ?? session.Refuse("The text is no date, time or duration.", syntax.Span),
            Expression.Name name => Name(name, scope, session),
            Expression.Tested => scope.TryGet(Tested, out FeelValue? tested) ? tested : session.Refuse("There is no value to be tested here.", syntax.Span),
            Expression.List list => List(list, scope, session),
            Expression.Context context => Context(context, scope, session),
            Expression.Range range => Range(range, scope, session),
            Expression.EqualityTest test => Equality(test, scope, session),
            Expression.Function function => Function(function, scope),
            Expression.Path path => Properties.Of(Evaluate(path.Source, scope, session), path.Field, session, path.Span),
            Expression.Filter filter => Filter(filter, scope, session),
            Expression.Negation negation => Arithmetic.Negate(Evaluate(negation.Operand, scope, session), session, negation.Span),
            Expression.Binary binary => Binary(binary, scope, session),
            Expression.Between between => Between(between, scope, session),
            Expression.In member => Logic.Of(Testing.Hold(member.Tests, Evaluate(member.Value, scope, session), scope, session, inCell: false)),
            Expression.Conditional conditional => Conditional(conditional, scope, session),
            Expression.Quantified quantified => Quantified(quantified, scope, session),
            Expression.For loop => For(loop, scope, session),
            Expression.Call call => Call(call, scope, session),
            Expression.NamedCall call => Call(call, scope, session),
            Expression.InstanceOf instance => InstanceOf(instance, scope, session),
            _ => throw new InvalidOperationException($"The expression {syntax.GetType().Name} is not known."),
        };
        session.Leave();
        return value;
    }

    private static FeelValue Number(Expression.Number number, FeelSession session)
        => FeelNumber.TryOf(number.Units, number.Scale, out FeelNumber value) ? FeelValue.From(value) : session.Refuse("The number is too great.", number.Span);

    private static FeelValue Name(Expression.Name name, FeelScope scope, FeelSession session)
    {
        if (scope.TryGet(name.Value, out FeelValue? value)) return value;
        return BuiltIns.Find(name.Value) ?? session.Refuse($"The name {name.Value} means nothing here.", name.Span);
    }

    private static FeelValue List(Expression.List list, FeelScope scope, FeelSession session)
    {
        FeelValue[] items = new FeelValue[list.Items.Count];
        for (int i = 0; i < items.Length; i++) items[i] = Evaluate(list.Items[i], scope, session);
        return session.List(items);
    }

    private static FeelValue Context(Expression.Context context, FeelScope scope, FeelSession session)
    {
        List<KeyValuePair<string, FeelValue>> entries = new(context.Entries.Count);
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach ((string name, Expression syntax) in context.Entries)
        {
            if (!seen.Add(name)) return session.Refuse($"The context has two entries {name}.", context.Span);
            FeelValue value = Evaluate(syntax, scope, session);
            entries.Add(new(name, value));
            scope = scope.With(name, value);
        }
        return session.Context(entries);
    }

    private static FeelValue Range(Expression.Range range, FeelScope scope, FeelSession session)
    {
        FeelValue? low = range.Low is null ? null : Evaluate(range.Low, scope, session);
        FeelValue? high = range.High is null ? null : Evaluate(range.High, scope, session);
        return Range(low, range.LowClosed, high, range.HighClosed) ?? session.Refuse("The ends of a range must be values of one kind that have an order.", range.Span);
    }

    /// <summary>A range; null where its ends have no order.</summary>
    public static FeelValue? Range(FeelValue? low, bool lowClosed, FeelValue? high, bool highClosed)
    {
        if ((low is not null && !IsOrdered(low)) || (high is not null && !IsOrdered(high)) || (low is not null && high is not null && low.Kind != high.Kind)) return null;
        return new FeelValue.Range(low, lowClosed, high, highClosed);
    }

    private static bool IsOrdered(FeelValue value) => value.Kind is FeelKind.Number or FeelKind.Text or FeelKind.Date or FeelKind.Time or FeelKind.DateAndTime
        or FeelKind.YearsMonths or FeelKind.DaysTime;

    private static FeelValue.Range Equality(Expression.EqualityTest test, FeelScope scope, FeelSession session)
    {
        FeelValue value = Evaluate(test.Value, scope, session);
        return new FeelValue.Range(value, true, value, true) { Equality = !test.Negated };
    }

    private static FeelValue Binary(Expression.Binary binary, FeelScope scope, FeelSession session)
    {
        if (binary.Operator is BinaryOperator.And or BinaryOperator.Or) return Connect(binary, scope, session);
        FeelValue left = Evaluate(binary.Left, scope, session), right = Evaluate(binary.Right, scope, session);
        switch (binary.Operator)
        {
            case BinaryOperator.Equal or BinaryOperator.NotEqual:
                bool? equal = Logic.AreEqual(left, right, session);
                if (equal is null) session.Warn($"{Kinds.Of(left)} and {Kinds.Of(right)} cannot be compared.", binary.Span);
                return Logic.Of(binary.Operator == BinaryOperator.Equal ? equal : !equal);
            case BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual:
                return Logic.Of(Compare(binary.Operator, left, right, session, binary.Span));
            default:
                return Arithmetic.Compute(binary.Operator, left, right, session, binary.Span);
        }
    }

    private static bool? Compare(BinaryOperator sign, FeelValue left, FeelValue right, FeelSession session, TextSpan span)
    {
        if (Logic.Compare(left, right, session) is not { } order)
        {
            session.Warn($"{Kinds.Of(left)} and {Kinds.Of(right)} have no order.", span);
            return null;
        }
        return sign switch
        {
            BinaryOperator.Less => order < 0,
            BinaryOperator.LessOrEqual => order <= 0,
            BinaryOperator.Greater => order > 0,
            _ => order >= 0,
        };
    }

    private static FeelValue Connect(Expression.Binary binary, FeelScope scope, FeelSession session)
    {
        bool decides = binary.Operator == BinaryOperator.Or;
        bool? left = Operand(binary.Left);
        if (left == decides) return FeelValue.From(decides);
        bool? right = Operand(binary.Right);
        return Logic.Of(decides ? Logic.Or(left, right) : Logic.And(left, right));

        bool? Operand(Expression syntax)
        {
            FeelValue value = Evaluate(syntax, scope, session);
            if (value.Kind is not (FeelKind.Truth or FeelKind.Null)) session.Warn($"{Kinds.Of(value)} is neither true nor false.", syntax.Span);
            return Logic.Truth(value);
        }
    }

    private static FeelValue Between(Expression.Between between, FeelScope scope, FeelSession session)
    {
        FeelValue value = Evaluate(between.Value, scope, session);
        FeelValue low = Evaluate(between.Low, scope, session), high = Evaluate(between.High, scope, session);
        return Logic.Of(Logic.And(
            Compare(BinaryOperator.GreaterOrEqual, value, low, session, between.Span),
            Compare(BinaryOperator.LessOrEqual, value, high, session, between.Span)));
    }

    private static FeelValue Conditional(Expression.Conditional conditional, FeelScope scope, FeelSession session)
    {
        FeelValue condition = Evaluate(conditional.Condition, scope, session);
        if (condition.Kind is not (FeelKind.Truth or FeelKind.Null)) session.Warn($"The condition is {Kinds.Of(condition)}, neither true nor false.", conditional.Condition.Span);
        return Evaluate(Logic.Truth(condition) == true ? conditional.Then : conditional.Else, scope, session);
    }

    private static FeelValue InstanceOf(Expression.InstanceOf instance, FeelScope scope, FeelSession session)
    {
        FeelValue value = Evaluate(instance.Value, scope, session);
        bool? belongs = TypeText.Parse(instance.Type) is { } type ? Conversion.Includes(type, value, session) : null;
        if (belongs is null) session.Warn($"There is no type {instance.Type}.", instance.Span);
        return Logic.Of(belongs);
    }
}
