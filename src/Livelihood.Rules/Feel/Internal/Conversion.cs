namespace Livelihood.Rules.Feel.Internal;

internal static class Conversion
{
    public static bool? Includes(FeelType type, FeelValue value, FeelSession session) => throw new NotImplementedException();

    public static FeelValue Convert(FeelType type, FeelValue value, FeelSession session) => throw new NotImplementedException();
}
