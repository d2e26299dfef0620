using System.Globalization;

namespace Livelihood.Reports.Internal.Svg;

/// <summary>Fits text into a picture, where nothing wraps by itself.</summary>
internal static class SvgText
{
    private const double NarrowCharacter = 0.56;
    private const double WideCharacter = 1.05;

    /// <summary>Shortens a text to a width.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The room, in units of the picture.</param>
    /// <param name="size">The size of the type; characters are estimated from it, East Asian ones as wide.</param>
    public static string Fit(string text, double width, double size)
    {
        double used = 0;
        for (int at = 0; at < text.Length;)
        {
            int length = Math.Min(StringInfo.GetNextTextElementLength(text, at), 16);
            double next = used + (size * (text[at] >= '\u1100' ? WideCharacter : NarrowCharacter));
            bool last = at + length >= text.Length;
            if (next > width - (last ? 0 : size * WideCharacter)) return string.Concat(text.AsSpan(0, at), "…");
            used = next;
            at += length;
        }
        return text;
    }
}
