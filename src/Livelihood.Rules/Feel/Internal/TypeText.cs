namespace Livelihood.Rules.Feel.Internal;

internal static class TypeText
{
    public static FeelType? Parse(string text) => throw new NotImplementedException();
}
