namespace Livelihood.Linkage.Text.Internal;

internal static partial class MetaphoneRules
{
    private static int S(ref MetaphoneWord word, int at)
    {
        if (word.IsAny(at - 1, "ISL", "YSL")) return 1; // island, Carlisle, Carlysle
        if (at == 0 && word.Is(at, "SUGAR"))
        {
            word.Add("X", "S");
            return 1;
        }

        if (word[at + 1] == 'H')
        {
            word.Add(word.IsAny(at + 1, "HEIM", "HOEK", "HOLM", "HOLZ") ? "S" : "X");
            return 2;
        }

        if (word.IsAny(at, "SIO", "SIA"))
        {
            word.Add("S", word.SlavoGermanic ? "S" : "X"); // Italian and Armenian
            return 3;
        }

        // So that Smith matches Schmidt and Snider matches Schneider; also Slavic "sz".
        if ((at == 0 && word.IsOneOf(1, "MNLW")) || word[at + 1] == 'Z')
        {
            word.Add("S", "X");
            return word[at + 1] == 'Z' ? 2 : 1;
        }

        if (word[at + 1] == 'C') return SC(ref word, at);
        if (at == word.Last && word.IsAny(at - 2, "AI", "OI")) word.Add("", "S"); // Resnais, Artois
        else word.Add("S");
        return word.IsOneOf(at + 1, "SZ") ? 2 : 1;
    }

    private static int SC(ref MetaphoneWord word, int at)
    {
        if (word[at + 2] != 'H') word.Add(word.IsOneOf(at + 2, "IEY") ? "S" : "SK");
        else if (word.IsAny(at + 3, "ER", "EN")) word.Add("X", "SK"); // Schermerhorn, Schenker
        else if (word.IsAny(at + 3, "OO", "UY", "ED", "EM")) word.Add("SK"); // Dutch: school, schooner
        else if (at == 0 && !word.Vowel(3) && word[3] != 'W') word.Add("X", "S"); // Schlesinger
        else word.Add("X");
        return 3;
    }

    private static int T(ref MetaphoneWord word, int at)
    {
        if (word.IsAny(at, "TION", "TIA", "TCH"))
        {
            word.Add("X");
            return 3;
        }

        if (word[at + 1] == 'H' || word.Is(at, "TTH"))
        {
            if (word.IsAny(at + 2, "OM", "AM") || word.BeginsGermanic) word.Add("T"); // Thomas, Thames
            else word.Add("0", "T");
            return 2;
        }

        word.Add("T");
        return word.IsOneOf(at + 1, "TD") ? 2 : 1;
    }

    private static int X(ref MetaphoneWord word, int at)
    {
        bool french = at == word.Last && (word.IsAny(at - 3, "IAU", "EAU") || word.IsAny(at - 2, "AU", "OU")); // Breaux
        if (!french) word.Add("KS");
        return word.IsOneOf(at + 1, "CX") ? 2 : 1;
    }

    private static int Z(ref MetaphoneWord word, int at)
    {
        if (word[at + 1] == 'H')
        {
            word.Add("J"); // Zhao
            return 2;
        }

        bool affricate = word.IsAny(at + 1, "ZO", "ZI", "ZA") || (word.SlavoGermanic && at > 0 && word[at - 1] != 'T');
        word.Add("S", affricate ? "TS" : "S");
        return Doubled(in word, at);
    }
}
