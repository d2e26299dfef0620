namespace Livelihood.Core.Text.Internal;

/// <summary>The arithmetic of Hangul syllables (Unicode Standard, section 3.12): lead, vowel and optional tail.</summary>
internal static class Hangul
{
    public const int FirstSyllable = 0xAC00, LastSyllable = 0xD7A3;
    public const int FirstLead = 0x1100, FirstVowel = 0x1161, FirstTail = 0x11A8, LastVowel = 0x1175, LastTail = 0x11C2;
    private const int Leads = 19, Vowels = 21, Tails = 28, BeforeTails = FirstTail - 1;

    public static bool IsSyllable(int code) => code is >= FirstSyllable and <= LastSyllable;

    public static void Decompose(int syllable, List<int> into)
    {
        int index = syllable - FirstSyllable;
        into.Add(FirstLead + index / (Vowels * Tails));
        into.Add(FirstVowel + index % (Vowels * Tails) / Tails);
        if (index % Tails != 0) into.Add(BeforeTails + index % Tails);
    }

    /// <summary>The syllable of a lead and a vowel, or of a syllable without tail and a tail; 0 where there is none.</summary>
    public static int Compose(int first, int second)
    {
        if (first is >= FirstLead and < FirstLead + Leads && second is >= FirstVowel and <= LastVowel)
            return FirstSyllable + ((first - FirstLead) * Vowels + second - FirstVowel) * Tails;
        if (IsSyllable(first) && (first - FirstSyllable) % Tails == 0 && second is >= FirstTail and <= LastTail)
            return first + second - BeforeTails;
        return 0;
    }
}
