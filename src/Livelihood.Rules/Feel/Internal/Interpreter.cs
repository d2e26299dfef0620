using Livelihood.Rules.Syntax;

namespace Livelihood.Rules.Feel.Internal;

internal static class Interpreter
{
    public static FeelValue Evaluate(Expression syntax, FeelScope scope, FeelSession session) => throw new NotImplementedException();
}
