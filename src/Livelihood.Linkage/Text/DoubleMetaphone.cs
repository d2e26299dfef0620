using Livelihood.Linkage.Text.Internal;

namespace Livelihood.Linkage.Text;

/// <summary>
/// Encodes a name by its sound, with a second code where people of another origin would say it otherwise ("Schmidt" is XMT or SMT, as is "Smith": SM0 or XMT).
/// </summary>
/// <remarks>
/// <para>
/// The codes are made of A (any vowel at the beginning), 0 (th), X (sh, ch) and F H J K L M N P R S T. Two names may be the same where any code of
/// one equals any code of the other.
/// </para>
/// <para>
/// The letters A to Z in either case, Ç, Ñ and spaces (as in "van ", "san ", "mac c") count; other characters have no sound but stand between their neighbours.
/// Other accents should be folded before.
/// </para>
/// <para>Source: L. Philips, "The Double Metaphone search algorithm", C/C++ Users Journal 18 (6), 2000.</para>
/// </remarks>
public static class DoubleMetaphone
{
    /// <summary>The longest code.</summary>
    public const int CodeLength = 4;

    /// <summary>Returns both codes of a name.</summary>
    /// <param name="name">The name; white space around it does not matter.</param>
    /// <returns>The codes; both empty where nothing in the name has a sound.</returns>
    /// <remarks>Time grows with the length of the name. Allocates the codes only, and one of them where they are equal. Thread-safe.</remarks>
    /// <example><code>DoubleMetaphone.Encode("Catherine") // K0RN, KTRN; "Kathryn" the same</code></example>
    public static DoubleMetaphoneCode Encode(ReadOnlySpan<char> name)
    {
        var word = new MetaphoneWord(name, stackalloc char[CodeLength], stackalloc char[CodeLength]);
        MetaphoneRules.Apply(ref word);
        string primary = new(word.Primary);
        return new DoubleMetaphoneCode(primary, word.Secondary.SequenceEqual(primary) ? primary : new string(word.Secondary));
    }
}
