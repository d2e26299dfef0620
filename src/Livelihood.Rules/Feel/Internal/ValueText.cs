namespace Livelihood.Rules.Feel.Internal;

internal static class ValueText
{
    public static string Literal(FeelValue value) => throw new NotImplementedException();
}
