using Livelihood.Rules.Syntax;

namespace Livelihood.Rules.Feel.Internal;

internal static class Testing
{
    public static bool? Hold(UnaryTests tests, FeelValue value, FeelScope scope, FeelSession session) => throw new NotImplementedException();
}
