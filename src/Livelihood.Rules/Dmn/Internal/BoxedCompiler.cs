using Livelihood.Core.Documents;
using Livelihood.Rules.Feel;
using Livelihood.Rules.Syntax;
using Livelihood.Rules.Syntax.Internal;

namespace Livelihood.Rules.Dmn.Internal;

/// <summary>Turns boxed expressions into code; a text that cannot be read becomes a problem and computes null.</summary>
/// <param name="Problems">Receives the problems of texts.</param>
internal sealed partial record BoxedCompiler(ProblemList Problems)
{
    private static readonly SyntaxLimits Limits = SyntaxLimits.Default;

    /// <summary>The types of the model.</summary>
    public DmnTypes? Types { get; init; }

    public BoxedCode Compile(BoxedExpression? boxed, NameSet names, string source)
    {
        if (boxed is null) return Nothing;
        BoxedCode code = boxed switch
        {
            BoxedExpression.Literal literal => Literal(literal, names, source),
            BoxedExpression.Table table => Table(table, names, source),
            BoxedExpression.Context context => Context(context, names, source),
            BoxedExpression.List list => List(list, names, source),
            BoxedExpression.Relation relation => Relation(relation, names, source),
            BoxedExpression.Function function => Function(function, names, source, null, FeelType.Any),
            BoxedExpression.Invocation invocation => Invocation(invocation, names, source),
            _ => Choice(boxed, names, source),
        };
        return boxed is BoxedExpression.Function ? code : Converted(code, boxed.TypeRef);
    }

    /// <summary>Reads unary tests; null where there are none, or after a problem.</summary>
    public FeelTests? Tests(DmnTests? tests, NameSet names, string? source = null)
    {
        if (tests is null || string.IsNullOrWhiteSpace(tests.Text) || !IsFeel(tests.ExpressionLanguage, tests)) return null;
        UnaryTests? read = Located(tests, p => ExpressionParser.ParseTests(tests.Text, names, p, "/definitions", Limits));
        return read is null ? null : new FeelTests(read, source);
    }

    public BoxedCode Function(BoxedExpression.Function function, NameSet names, string source, string? name, FeelType result)
    {
        FeelParameter[] parameters = function.Parameters.Select(p => new FeelParameter(NameCharacters.Normalise(p.Name), Type(p.TypeRef))).ToArray();
        if (function.Kind != DmnFunctionKind.Feel)
        {
            Report(function, "Functions in other languages are not run.", function.Kind.ToString());
            return Nothing;
        }
        BoxedCode body = Converted(Compile(function.Body, names.With(parameters.Select(p => p.Name)), source), function.TypeRef);
        return (scope, _) => new FeelValue.Function(
            name,
            parameters,
            (session, arguments) =>
            {
                FeelScope inner = scope;
                for (int i = 0; i < parameters.Length; i++) inner = inner.With(parameters[i].Name, arguments[i]);
                return body(inner, session);
            },
            result);
    }

    private static FeelValue Nothing(FeelScope scope, FeelSession session) => FeelValue.Nothing;

    private FeelType Type(string? name) => Types?.Of(name) ?? FeelType.Any;

    private BoxedCode Converted(BoxedCode code, string? typeRef)
    {
        FeelType type = Type(typeRef);
        return type is FeelType.AnyType or FeelType.Function ? code : (scope, session) => type.Convert(code(scope, session), session);
    }

    private BoxedCode Literal(BoxedExpression.Literal literal, NameSet names, string source)
    {
        if (Expression(literal, names, source) is not { } expression) return Nothing;
        return expression.Evaluate;
    }

    private FeelExpression? Expression(BoxedExpression.Literal literal, NameSet names, string source)
    {
        if (string.IsNullOrWhiteSpace(literal.Text) || !IsFeel(literal.ExpressionLanguage, literal)) return null;
        Expression? read = Located(literal, p => ExpressionParser.Parse(literal.Text, names, p, "/definitions", Limits));
        return read is null ? null : new FeelExpression(read, source);
    }

    private bool IsFeel(string? language, DmnNode node)
    {
        if (string.IsNullOrWhiteSpace(language) || language.Contains("feel", StringComparison.OrdinalIgnoreCase)) return true;
        Report(node, "The language of the expression is not FEEL.", language);
        return false;
    }

    /// <summary>Reads a text and reports its problems at the element that holds it.</summary>
    private T? Located<T>(DmnNode node, Func<ProblemList, T?> read)
        where T : class
    {
        var problems = new ProblemList();
        T? result = read(problems);
        foreach (Problem problem in problems.Problems) Problems.Add(problem with { Line = node.Line, Column = node.Column });
        return result;
    }

    private void Report(DmnNode node, string message, string? found)
        => Problems.Add(new Problem { Path = "/definitions", Message = message, Found = found, Line = node.Line, Column = node.Column });
}
