using System.Globalization;
using System.Text;

namespace Livelihood.Rules.Syntax.Internal;

/// <summary>Knows which characters begin a name, stand inside one, or are white space.</summary>
/// <remarks>
/// Source: OMG DMN 1.5, clause 10.3.1.2, grammar rules 28 to 31 and 60. Punctuation of other scripts, which those rules would let into names, ends an
/// undeclared name here, so that a full-width comma is reported as one; a declared name may hold it.
/// </remarks>
internal static class NameCharacters
{
    public static bool IsSpace(char c) => c switch
    {
        ' ' or '\t' or '\n' or '\v' or '\f' or '\r' => true,
        < '\u0085' => false,
        '\u0085' or '\u00A0' or '\u1680' or '\u180E' or (>= '\u2000' and <= '\u200B') or '\u2028' or '\u2029' or '\u202F' or '\u205F' or '\u3000' or '\uFEFF' => true,
        _ => false,
    };

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    /// <summary>Whether a name may begin with the unit; both halves of a surrogate pair may.</summary>
    public static bool IsStart(char c) => c switch
    {
        (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' => true,
        < '\u00C0' or '\u00D7' or '\u00F7' => false,
        >= '\u0300' and <= '\u036F' or '\u037E' => false,
        >= '\u2010' and <= '\u206F' => c is '\u200C' or '\u200D',
        >= '\u2190' and <= '\u2BFF' => false,
        '\uFFFE' or '\uFFFF' => false,
        _ => !IsSpace(c) && !char.IsPunctuation(c) && char.GetUnicodeCategory(c) != UnicodeCategory.Control,
    };

    /// <summary>Whether the unit may stand inside a word of a name.</summary>
    public static bool IsPart(char c) => IsStart(c) || IsDigit(c) || c is '\u00B7' or (>= '\u0300' and <= '\u036F') or '\u203F' or '\u2040';

    /// <summary>Whether the unit is one of the signs that names may hold beside words.</summary>
    public static bool IsSign(char c) => c is '.' or '/' or '-' or '\'' or '+' or '*' or '’';

    /// <summary>A name with each run of white space written as one space, and none at the ends.</summary>
    public static string Normalise(string name) => Normalise(name.AsSpan());

    public static string Normalise(ReadOnlySpan<char> name)
    {
        var text = new StringBuilder(name.Length);
        bool space = false;
        foreach (char c in name)
        {
            if (IsSpace(c))
            {
                space = text.Length > 0;
                continue;
            }
            if (space) text.Append(' ');
            space = false;
            text.Append(c);
        }
        return text.ToString();
    }
}
