using Livelihood.Core.Documents;
using Livelihood.Rules.Feel;
using Livelihood.Rules.Syntax;

namespace Livelihood.Rules.Tests.Feel;

/// <summary>Evaluates expressions written in tests.</summary>
internal static class Evaluated
{
    /// <summary>The literal of what an expression gives.</summary>
    public static string Text(string expression, params (string Name, string Value)[] names) => Run(expression, null, names).Value.ToString();

    public static FeelResult Run(string expression, FeelOptions? options = null, params (string Name, string Value)[] names)
    {
        FeelScope scope = FeelScope.Empty;
        foreach ((string name, string value) in names) scope = scope.With(name, Value(value));
        return new FeelExpression(Parsed(expression, [.. names.Select(n => n.Name)])).Evaluate(scope, options);
    }

    public static FeelValue Value(string expression) => new FeelExpression(Parsed(expression)).Evaluate(FeelScope.Empty).Value;

    public static Expression Parsed(string expression, params string[] names)
    {
        ProblemList problems = new();
        return ExpressionParser.Parse(expression, new NameSet(names), problems)
            ?? throw new InvalidOperationException(string.Join("; ", problems.Problems.Select(p => p.Message)));
    }

    public static FeelTests Tests(string tests, params string[] names)
        => new(ExpressionParser.ParseTests(tests, new NameSet(names), new ProblemList()) ?? throw new InvalidOperationException(tests));
}
