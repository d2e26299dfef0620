using System.Globalization;
using Livelihood.Core.Documents;
using Livelihood.Rules.Syntax;

namespace Livelihood.Rules.Tests.Syntax;

/// <summary>Shows trees as S-expressions, which do not depend on spans, and reads expressions that must be right.</summary>
internal static class Trees
{
    public static Expression Parse(string text, params string[] names)
    {
        var problems = new ProblemList();
        Expression? tree = ExpressionParser.Parse(text, new NameSet(names), problems);
        Assert.Empty(problems.Problems);
        return tree!;
    }

    public static UnaryTests ParseTests(string text, params string[] names)
    {
        var problems = new ProblemList();
        UnaryTests? tests = ExpressionParser.ParseTests(text, new NameSet(names), problems);
        Assert.Empty(problems.Problems);
        return tests!;
    }

    public static IReadOnlyList<string> Problems(string text, params string[] names)
    {
        var problems = new ProblemList();
        Assert.Null(ExpressionParser.Parse(text, new NameSet(names), problems));
        Assert.NotEmpty(problems.Problems);
        return problems.Problems.Select(p => p.ToString()).ToArray();
    }

    public static string Show(UnaryTests tests) => $"({(tests.Negated ? "none" : "any")}{All(tests.Tests)})";

    public static string Show(Expression? tree) => tree switch
    {
        null => "_",
        Expression.Null => "null",
        Expression.Truth truth => truth.Value ? "true" : "false",
        Expression.Number { Scale: 0 } number => number.Units.ToString(CultureInfo.InvariantCulture),
        Expression.Number number => $"{number.Units}e{-number.Scale}",
        Expression.Text text => $"\"{text.Value}\"",
        Expression.Temporal temporal => $"@\"{temporal.Value}\"",
        Expression.Name name => $"'{name.Value}'",
        Expression.Tested => "?",
        Expression.List list => $"(list{All(list.Items)})",
        Expression.Context context => $"(context{All(context.Entries)})",
        Expression.Range range => $"(range {(range.LowClosed ? '[' : '(')}{Show(range.Low)} {Show(range.High)}{(range.HighClosed ? ']' : ')')})",
        Expression.EqualityTest test => $"({(test.Negated ? "!=" : "=")} {Show(test.Value)})",
        Expression.Function function => $"(function {string.Join(' ', function.Parameters.Select(p => $"'{p.Key}':{p.Value}"))} {Show(function.Body)})",
        Expression.Path path => $"(path {Show(path.Source)} '{path.Field}')",
        Expression.Filter filter => $"(filter {Show(filter.Source)} {Show(filter.Condition)})",
        Expression.Negation negation => $"(- {Show(negation.Operand)})",
        Expression.Binary binary => $"({binary.Operator} {Show(binary.Left)} {Show(binary.Right)})",
        Expression.Between between => $"(between {Show(between.Value)} {Show(between.Low)} {Show(between.High)})",
        Expression.In inside => $"(in {Show(inside.Value)} {Show(inside.Tests)})",
        Expression.Conditional conditional => $"(if {Show(conditional.Condition)} {Show(conditional.Then)} {Show(conditional.Else)})",
        Expression.Quantified quantified => $"({(quantified.Every ? "every" : "some")}{All(quantified.Iterations)} {Show(quantified.Condition)})",
        Expression.For iteration => $"(for{All(iteration.Iterations)} {Show(iteration.Result)})",
        Expression.Call call => $"(call {Show(call.Callee)}{All(call.Arguments)})",
        Expression.NamedCall call => $"(call {Show(call.Callee)}{All(call.Arguments)})",
        Expression.InstanceOf instance => $"(instance {Show(instance.Value)} {instance.Type})",
        _ => throw new InvalidOperationException(tree.GetType().Name),
    };

    private static string All(IEnumerable<Expression> items) => string.Concat(items.Select(i => " " + Show(i)));

    private static string All(IEnumerable<KeyValuePair<string, Expression>> items) => string.Concat(items.Select(i => $" '{i.Key}':{Show(i.Value)}"));
}
