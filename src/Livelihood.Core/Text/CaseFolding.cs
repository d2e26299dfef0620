using System.Text;
using Livelihood.Core.Text.Internal;

namespace Livelihood.Core.Text;

/// <summary>Folds the case of text so that texts that differ in case only become equal, the same on every machine.</summary>
/// <remarks>
/// Full folding of the Unicode Standard, section 3.13, with the data of Unicode 17.0 and without the Turkic exceptions: <c>ß</c>
/// becomes <c>ss</c>, final <c>ς</c> becomes <c>σ</c>, the ligature <c>ﬁ</c> becomes <c>fi</c>. Folding twice gives what folding
/// once gives. Cost is linear. Safe from any thread.
/// </remarks>
public static class CaseFolding
{
    /// <summary>Folds every character of a text.</summary>
    /// <param name="text">Any text; empty gives empty; an unpaired surrogate stays. A folded text comes back as the same instance.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Ascii.IsValid(text)) return text.ToLowerInvariant();
        if (!UnicodeData.Unfolded.ContainsAnyOf(text)) return text;
        var folded = new List<int>(text.Length);
        foreach (int code in new CodePoints(text))
        {
            if (UnicodeData.Unfolded.Contains(code)) folded.AddRange(UnicodeData.Foldings[code]);
            else folded.Add(code);
        }
        return MarkedText.ToText(folded);
    }
}
