namespace Livelihood.Linkage.Text.Internal;

internal static partial class MetaphoneRules
{
    private static int D(ref MetaphoneWord word, int at)
    {
        if (word[at + 1] == 'G')
        {
            bool soft = word.IsOneOf(at + 2, "IEY");
            word.Add(soft ? "J" : "TK"); // edge; Edgar
            return soft ? 3 : 2;
        }

        word.Add("T");
        return word.IsOneOf(at + 1, "TD") ? 2 : 1;
    }

    private static int H(ref MetaphoneWord word, int at)
    {
        if ((at != 0 && !word.Vowel(at - 1)) || !word.Vowel(at + 1)) return 1;
        word.Add("H");
        return 2;
    }

    private static int J(ref MetaphoneWord word, int at)
    {
        bool san = word.Is(0, "SAN ");
        if (san || word.Is(at, "JOSE"))
        {
            if (san || (at == 0 && word[4] == ' ')) word.Add("H"); // San Jacinto, José
            else word.Add("J", "H");
            return 1;
        }

        if (at == 0) word.Add("J", "A"); // Yankelovich, Jankelowicz
        else if (word.Vowel(at - 1) && !word.SlavoGermanic && word.IsOneOf(at + 1, "AO")) word.Add("J", "H"); // bajador
        else if (at == word.Last) word.Add("J", "");
        else if (!word.IsOneOf(at + 1, "LTKSNMBZ") && !word.IsOneOf(at - 1, "SKL")) word.Add("J");
        return Doubled(in word, at);
    }

    private static int L(ref MetaphoneWord word, int at)
    {
        if (word[at + 1] == 'L' && SpanishLl(in word, at))
        {
            word.Add("L", "");
            return 2;
        }
        return Plain(ref word, at, "L");
    }

    /// <summary>Cabrillo, Gallegos.</summary>
    private static bool SpanishLl(ref readonly MetaphoneWord word, int at)
        => (at == word.Length - 3 && word.IsAny(at - 1, "ILLO", "ILLA", "ALLE"))
            || ((word.IsAny(word.Last - 1, "AS", "OS") || word.IsOneOf(word.Last, "AO")) && word.Is(at - 1, "ALLE"));

    private static int M(ref MetaphoneWord word, int at)
    {
        word.Add("M");
        bool silentB = word.Is(at - 1, "UMB") && (at + 1 == word.Last || word.Is(at + 2, "ER")); // dumb, thumb, Plumber
        return silentB || word[at + 1] == 'M' ? 2 : 1;
    }

    private static int P(ref MetaphoneWord word, int at)
    {
        bool ph = word[at + 1] == 'H';
        word.Add(ph ? "F" : "P");
        return ph || word.IsOneOf(at + 1, "PB") ? 2 : 1; // Campbell, raspberry
    }

    private static int R(ref MetaphoneWord word, int at)
    {
        // Rogier, but not Hochmeier.
        bool french = at == word.Last && !word.SlavoGermanic && word.Is(at - 2, "IE") && !word.IsAny(at - 4, "ME", "MA");
        word.Add(french ? "" : "R", "R");
        return Doubled(in word, at);
    }

    private static int W(ref MetaphoneWord word, int at)
    {
        if (word[at + 1] == 'R')
        {
            word.Add("R");
            return 2;
        }

        if (at == 0 && (word.Vowel(1) || word[1] == 'H')) word.Add("A", word.Vowel(1) ? "F" : "A"); // Wasserman as Vasserman

        if ((at == word.Last && word.Vowel(at - 1))
            || word.IsAny(at - 1, "EWSKI", "EWSKY", "OWSKI", "OWSKY")
            || word.Is(0, "SCH"))
        {
            word.Add("", "F"); // Arnow as Arnoff
            return 1;
        }

        if (!word.IsAny(at, "WICZ", "WITZ")) return 1;
        word.Add("TS", "FX"); // Filipowicz
        return 4;
    }
}
