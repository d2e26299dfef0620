namespace Livelihood.Linkage.Text.Internal;

internal static partial class MetaphoneRules
{
    private static int G(ref MetaphoneWord word, int at)
    {
        if (word[at + 1] == 'H') return GH(ref word, at);
        if (word[at + 1] == 'N') return GN(ref word, at);
        if (word.Is(at + 1, "LI") && !word.SlavoGermanic)
        {
            word.Add("KL", "L"); // Tagliaro
            return 2;
        }

        if (FrontG(in word, at) || GerOrGy(in word, at))
        {
            word.Add("K", "J");
            return 2;
        }

        if (word.IsOneOf(at + 1, "EIY") || word.IsAny(at - 1, "AGGI", "OGGI"))
        {
            if (word.BeginsGermanic || word.Is(at + 1, "ET")) word.Add("K");
            else if (word.Is(at + 1, "IER ")) word.Add("J"); // a French ending
            else word.Add("J", "K"); // Biaggi
            return 2;
        }

        return Plain(ref word, at, "K");
    }

    /// <summary>"ges", "gep", "gel", "gie" and their like at the beginning.</summary>
    private static bool FrontG(ref readonly MetaphoneWord word, int at)
        => at == 0
            && (word[1] == 'Y' || word.IsAny(1, "ES", "EP", "EB", "EL", "EY", "IB", "IL", "IN", "IE", "EI", "ER"));

    /// <summary>"ger" and "gy", but not in danger, ranger, manger, nor behind E or I, nor in "rgy" and "ogy".</summary>
    private static bool GerOrGy(ref readonly MetaphoneWord word, int at)
        => (word.Is(at + 1, "ER") || word[at + 1] == 'Y')
            && !word.IsAny(0, "DANGER", "RANGER", "MANGER")
            && !word.IsOneOf(at - 1, "EI")
            && !word.IsAny(at - 1, "RGY", "OGY");

    private static int GH(ref MetaphoneWord word, int at)
    {
        if (at > 0 && !word.Vowel(at - 1)) word.Add("K");
        else if (at == 0) word.Add(word[2] == 'I' ? "J" : "K"); // Ghislane, Ghirardelli; ghost
        else if (SilentGh(in word, at)) return 2;
        else if (at > 2 && word[at - 1] == 'U' && word.IsOneOf(at - 3, "CGLRT")) word.Add("F"); // laugh, McLaughlin, cough, Gough
        else if (word[at - 1] != 'I') word.Add("K");
        return 2;
    }

    /// <summary>Hugh, bough, Broughton.</summary>
    private static bool SilentGh(ref readonly MetaphoneWord word, int at)
        => word.IsOneOf(at - 2, "BHD") || word.IsOneOf(at - 3, "BHD") || word.IsOneOf(at - 4, "BH");

    private static int GN(ref MetaphoneWord word, int at)
    {
        if (at == 1 && word.Vowel(0) && !word.SlavoGermanic) word.Add("KN", "N"); // Agnew
        else if (!word.Is(at + 2, "EY") && !word.SlavoGermanic) word.Add("N", "KN"); // Cagney keeps its G
        else word.Add("KN");
        return 2;
    }
}
