namespace Livelihood.Linkage.Text;

/// <summary>
/// Encodes a name by its sound in English: a letter and three digits that spellings of the same name often share.
/// </summary>
/// <remarks>
/// <para>
/// American Soundex as the census indexes use it: the first letter stays; of the others, B F P V are 1, C G J K Q S X Z 2, D T 3, L 4,
/// M N 5, R 6; neighbours of the same digit count once, also when H or W stands between them, but twice when a vowel (A E I O U Y) does;
/// the first letter's own digit takes part in this. The code is cut or filled with zeros to four characters.
/// </para>
/// <para>
/// Only the letters A to Z in either case count; everything else is passed over, as if it were not there. Fold accents before
/// (<c>standardise</c>), or "Müller" is read as "Mller". Prefixes such as "van" and "de" are encoded as written.
/// </para>
/// <para>Source: United States National Archives, "The Soundex Indexing System".</para>
/// </remarks>
public static class Soundex
{
    /// <summary>The length of a code.</summary>
    public const int CodeLength = 4;

    // One digit per letter from A; '0' for those that have none.
    private const string Digits = "01230120022455012623010202";
    private const char Vowel = '0';

    /// <summary>Returns the Soundex code of a name, such as "R163".</summary>
    /// <param name="name">The name.</param>
    /// <returns>Four characters, or an empty string where the name has no letter from A to Z.</returns>
    /// <remarks>Time grows with the length of the name. Allocates the answer only. Thread-safe.</remarks>
    /// <example><code>Soundex.Encode("Robert") // "R163", as "Rupert"</code></example>
    public static string Encode(ReadOnlySpan<char> name)
    {
        Span<char> code = stackalloc char[CodeLength];
        return new string(code[..Encode(name, code)]);
    }

    /// <summary>Writes the Soundex code of a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="code">Where the code is written: at least <see cref="CodeLength"/> characters.</param>
    /// <returns>The characters written: <see cref="CodeLength"/>, or 0 where the name has no letter from A to Z.</returns>
    /// <remarks>Allocates nothing.</remarks>
    /// <exception cref="ArgumentException"><paramref name="code"/> is shorter than <see cref="CodeLength"/>.</exception>
    public static int Encode(ReadOnlySpan<char> name, Span<char> code)
    {
        if (code.Length < CodeLength)
            throw new ArgumentException($"A Soundex code needs {CodeLength} characters; there is room for {code.Length}.", nameof(code));

        int length = 0;
        char last = Vowel;
        foreach (char unit in name)
        {
            if (!char.IsAsciiLetter(unit)) continue;
            char letter = (char)(unit & ~0x20);
            char digit = Digits[letter - 'A'];
            if (length == 0)
            {
                code[length++] = letter;
                last = digit;
                continue;
            }

            if (letter is 'H' or 'W') continue;
            if (digit != Vowel && digit != last) code[length++] = digit;
            last = digit;
            if (length == CodeLength) return CodeLength;
        }

        if (length == 0) return 0;
        code[length..CodeLength].Fill('0');
        return CodeLength;
    }
}
