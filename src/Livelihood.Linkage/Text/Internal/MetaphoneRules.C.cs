namespace Livelihood.Linkage.Text.Internal;

internal static partial class MetaphoneRules
{
    private static int C(ref MetaphoneWord word, int at)
    {
        if (HardInAch(in word, at) || word.Is(at, "CHIA"))
        {
            word.Add("K"); // Bacher, Macher; Chianti
            return 2;
        }

        if (at == 0 && word.Is(at, "CAESAR"))
        {
            word.Add("S");
            return 2;
        }

        if (word[at + 1] == 'H') return CH(ref word, at);
        if (word.Is(at, "CZ") && !word.Is(at - 2, "WICZ"))
        {
            word.Add("S", "X"); // Czerny
            return 2;
        }

        if (word.Is(at + 1, "CIA"))
        {
            word.Add("X"); // focaccia
            return 3;
        }

        if (word[at + 1] == 'C' && !(at == 1 && word[0] == 'M')) return CC(ref word, at);
        if (word.IsOneOf(at + 1, "KGQ"))
        {
            word.Add("K");
            return 2;
        }

        if (word.IsOneOf(at + 1, "IEY"))
        {
            if (word.IsAny(at, "CIO", "CIE", "CIA")) word.Add("S", "X");
            else word.Add("S");
            return 2;
        }

        word.Add("K");
        if (word.IsAny(at + 1, " C", " Q", " G")) return 3; // Mac Caffrey, Mac Gregor
        return word.IsOneOf(at + 1, "CKQ") && !word.IsAny(at + 1, "CE", "CI") ? 2 : 1;
    }

    /// <summary>"ach" behind a consonant, as in many Germanic names.</summary>
    private static bool HardInAch(ref readonly MetaphoneWord word, int at)
        => at > 1
            && !word.Vowel(at - 2)
            && word.Is(at - 1, "ACH")
            && word[at + 2] != 'I'
            && (word[at + 2] != 'E' || word.IsAny(at - 2, "BACHER", "MACHER"));

    private static int CH(ref MetaphoneWord word, int at)
    {
        if (at > 0 && word.Is(at, "CHAE")) word.Add("K", "X"); // Michael
        else if (GreekCh(in word, at) || HardCh(in word, at)) word.Add("K");
        else if (at == 0) word.Add("X");
        else if (word.Is(0, "MC")) word.Add("K"); // McHugh
        else word.Add("X", "K");
        return 2;
    }

    /// <summary>Roots such as chemistry, chorus, charisma at the beginning, but not "chore".</summary>
    private static bool GreekCh(ref readonly MetaphoneWord word, int at)
        => at == 0
            && word.IsAny(1, "HARAC", "HARIS", "HOR", "HYM", "HIA", "HEM")
            && !word.Is(0, "CHORE");

    /// <summary>Germanic and Greek "ch" inside a name: architect but not arch, orchestra, orchid, Wachtler, Wechsler, but not Tichner.</summary>
    private static bool HardCh(ref readonly MetaphoneWord word, int at)
        => word.BeginsGermanic
            || word.IsAny(at - 2, "ORCHES", "ARCHIT", "ORCHID")
            || word.IsOneOf(at + 2, "TS")
            || ((at == 0 || word.IsOneOf(at - 1, "AOUE")) && word.IsOneOf(at + 2, "LRNMBHFVW "));

    private static int CC(ref MetaphoneWord word, int at)
    {
        if (!word.IsOneOf(at + 2, "IEH") || word.Is(at + 2, "HU"))
        {
            word.Add("K"); // Bacchus
            return 2;
        }

        bool accident = (at == 1 && word[0] == 'A') || word.IsAny(at - 1, "UCCEE", "UCCES");
        word.Add(accident ? "KS" : "X"); // accede, succeed; Bellocchio, Bacci, Bertucci
        return 3;
    }
}
