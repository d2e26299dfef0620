using Livelihood.Core.Documents;
using Livelihood.Rules.Feel;
using Livelihood.Rules.Syntax;
using Livelihood.Rules.Syntax.Internal;

namespace Livelihood.Rules.Dmn.Internal;

/// <content>Contexts, lists, relations, invocations and choices.</content>
internal sealed partial record BoxedCompiler
{
    private BoxedCode Context(BoxedExpression.Context context, NameSet names, string source)
    {
        var entries = new List<(string? Name, BoxedCode Code)>();
        foreach (DmnContextEntry entry in context.Entries)
        {
            string? name = entry.Variable is null ? null : NameCharacters.Normalise(entry.Variable.Name);
            if (name is not null) names = names.With([name]);
            BoxedCode code = entry.Value is BoxedExpression.Function function
                ? Recursive(function, Function(function, names, source, name, FeelType.Any), name)
                : Converted(Compile(entry.Value, names, source), entry.Variable?.TypeRef);
            entries.Add((name, code));
        }
        return (scope, session) =>
        {
            var values = new List<KeyValuePair<string, FeelValue>>();
            foreach ((string? name, BoxedCode code) in entries)
            {
                FeelValue value = code(scope, session);
                if (name is null) return value;
                values.Add(new(name, value));
                scope = scope.With(name, value);
            }
            return new FeelValue.Context(values);
        };
    }

    private static BoxedCode Recursive(BoxedExpression.Function function, BoxedCode make, string? name)
        => name is null ? make : (scope, session) => BoxedCalls.Recursive(name, function.Parameters, make, scope, session);

    private BoxedCode List(BoxedExpression.List list, NameSet names, string source)
    {
        BoxedCode[] items = list.Items.Select(i => Compile(i, names, source)).ToArray();
        return (scope, session) => new FeelValue.List(items.Select(i => i(scope, session)).ToArray());
    }

    private BoxedCode Relation(BoxedExpression.Relation relation, NameSet names, string source)
    {
        string[] columns = relation.Columns.Select(c => NameCharacters.Normalise(c.Name)).ToArray();
        BoxedCode[][] rows = relation.Rows.Select(r => r.Items.Take(columns.Length)
            .Select((cell, i) => Converted(Compile(cell, names, source), relation.Columns[i].TypeRef)).ToArray()).ToArray();
        return (scope, session) => new FeelValue.List(rows
            .Select(row => (FeelValue)new FeelValue.Context(row.Select((cell, i) => KeyValuePair.Create(columns[i], cell(scope, session)))))
            .ToArray());
    }

    private BoxedCode Invocation(BoxedExpression.Invocation invocation, NameSet names, string source)
    {
        BoxedCode called = Compile(invocation.Called, names, source);
        var bindings = invocation.Bindings
            .Select(b => (Name: NameCharacters.Normalise(b.Parameter.Name), Code: Converted(Compile(b.Value, names, source), b.Parameter.TypeRef))).ToArray();
        return (scope, session) => BoxedCalls.Call(
            called(scope, session), bindings.Select(b => KeyValuePair.Create(b.Name, b.Code(scope, session))).ToArray(), session);
    }

    private BoxedCode Choice(BoxedExpression boxed, NameSet names, string source)
    {
        switch (boxed)
        {
            case BoxedExpression.Conditional conditional:
                BoxedCode condition = Compile(conditional.If, names, source);
                BoxedCode then = Compile(conditional.Then, names, source);
                BoxedCode otherwise = Compile(conditional.Else, names, source);
                return (scope, session) => BoxedCalls.If(condition(scope, session), session, () => then(scope, session), () => otherwise(scope, session));
            case BoxedExpression.Filter filter:
                BoxedCode list = Compile(filter.In, names, source);
                BoxedCode match = Compile(filter.Match, names.With(["item"]), source);
                return (scope, session) => BoxedCalls.Filter(list(scope, session), session, item => match(Row(scope, item), session));
            case BoxedExpression.For iteration:
                string name = NameCharacters.Normalise(iteration.Iterator);
                BoxedCode items = Domain(iteration.In, names, source);
                BoxedCode result = Compile(iteration.Return, names.With([name, "partial"]), source);
                return (scope, session) => BoxedCalls.For(
                    items(scope, session), session, (item, partial) => result(scope.With("partial", partial).With(name, item), session));
            case BoxedExpression.Quantified quantified:
                string iterator = NameCharacters.Normalise(quantified.Iterator);
                BoxedCode tested = Domain(quantified.In, names, source);
                BoxedCode test = Compile(quantified.Satisfies, names.With([iterator]), source);
                return (scope, session) => BoxedCalls.Quantified(
                    quantified.Every, tested(scope, session), session, item => test(scope.With(iterator, item), session));
            default:
                return Nothing;
        }
    }

    /// <summary>What an iteration runs over: a list, or bare ends such as <c>1..3</c>, which mean the range of both.</summary>
    private BoxedCode Domain(BoxedExpression? boxed, NameSet names, string source)
        => boxed is BoxedExpression.Literal literal && ExpressionParser.Parse($"[{literal.Text}]", names, new ProblemList(), limits: Limits) is Expression.Range range
            ? new FeelExpression(range, source).Evaluate
            : Compile(boxed, names, source);

    private static FeelScope Row(FeelScope scope, FeelValue item)
    {
        if (item is FeelValue.Context context) scope = scope.With(context);
        return item is FeelValue.Context own && own.TryGet("item", out _) ? scope : scope.With("item", item);
    }
}
