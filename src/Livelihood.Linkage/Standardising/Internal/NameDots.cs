namespace Livelihood.Linkage.Standardising.Internal;

/// <summary>The dots seen between the parts of a transcribed name, folded to the prescribed U+00B7 (民委发〔2016〕33号).</summary>
internal static class NameDots
{
    private const char Dot = '\u00B7';

    public static string Fold(string text)
        => string.Create(text.Length, text, (result, source) =>
        {
            for (int i = 0; i < result.Length; i++)
                result[i] = source[i] is '\u2022' or '\u2027' or '\u22C5' or '\u30FB' or '\uFF65' or '\uFF0E' or '.' ? Dot : source[i];
        });
}
