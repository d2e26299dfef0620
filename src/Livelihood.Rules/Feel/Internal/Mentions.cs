using Livelihood.Rules.Syntax;

namespace Livelihood.Rules.Feel.Internal;

/// <summary>Says whether an expression mentions a name, or the value that is tested.</summary>
internal static class Mentions
{
    public static bool Name(Expression syntax, string name) => Any(syntax, e => e is Expression.Name found && found.Value == name);

    public static bool Tested(Expression syntax) => Any(syntax, static e => e is Expression.Tested);

    private static bool Any(Expression syntax, Func<Expression, bool> wanted)
    {
        if (wanted(syntax)) return true;
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        return syntax switch
        {
            Expression.List list => list.Items.Any(In),
            Expression.Context context => context.Entries.Any(e => In(e.Value)),
            Expression.Range range => (range.Low is not null && In(range.Low)) || (range.High is not null && In(range.High)),
            Expression.EqualityTest test => In(test.Value),
            Expression.Function function => In(function.Body),
            Expression.Path path => In(path.Source),
            Expression.Filter filter => In(filter.Source) || In(filter.Condition),
            Expression.Negation negation => In(negation.Operand),
            Expression.Binary binary => In(binary.Left) || In(binary.Right),
            Expression.Between between => In(between.Value) || In(between.Low) || In(between.High),
            Expression.In member => In(member.Value) || member.Tests.Tests.Any(In),
            Expression.Conditional conditional => In(conditional.Condition) || In(conditional.Then) || In(conditional.Else),
            Expression.Quantified quantified => quantified.Iterations.Any(i => In(i.Value)) || In(quantified.Condition),
            Expression.For loop => loop.Iterations.Any(i => In(i.Value)) || In(loop.Result),
            Expression.Call call => In(call.Callee) || call.Arguments.Any(In),
            Expression.NamedCall call => In(call.Callee) || call.Arguments.Any(a => In(a.Value)),
            Expression.InstanceOf instance => In(instance.Value),
            _ => false,
        };

        bool In(Expression part) => Any(part, wanted);
    }
}
