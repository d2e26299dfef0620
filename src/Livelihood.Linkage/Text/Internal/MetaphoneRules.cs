namespace Livelihood.Linkage.Text.Internal;

/// <summary>
/// The rules of Double Metaphone, letter by letter. Each rule looks at the letter at a position and its surroundings, adds the sounds
/// and returns how many letters it has dealt with. Names in comments are the ones a rule was made for.
/// </summary>
internal static partial class MetaphoneRules
{
    /// <summary>Encodes a whole name.</summary>
    public static void Apply(ref MetaphoneWord word)
    {
        int at = word.IsAny(0, "GN", "KN", "PN", "WR", "PS") ? 1 : 0;
        if (word[0] == 'X')
        {
            word.Add("S"); // Xavier
            at = 1;
        }

        while (at < word.Length && !word.Full) at += Letter(ref word, at);
    }

    private static int Letter(ref MetaphoneWord word, int at)
    {
        switch (word[at])
        {
            case 'A' or 'E' or 'I' or 'O' or 'U' or 'Y':
                if (at == 0) word.Add("A");
                return 1;
            case 'B': return Plain(ref word, at, "P");
            case 'C': return C(ref word, at);
            case 'Ç': return Plain(ref word, at, "S");
            case 'D': return D(ref word, at);
            case 'F': return Plain(ref word, at, "F");
            case 'G': return G(ref word, at);
            case 'H': return H(ref word, at);
            case 'J': return J(ref word, at);
            case 'K': return Plain(ref word, at, "K");
            case 'L': return L(ref word, at);
            case 'M': return M(ref word, at);
            case 'N': return Plain(ref word, at, "N");
            case 'Ñ': return Plain(ref word, at, "N");
            case 'P': return P(ref word, at);
            case 'Q': return Plain(ref word, at, "K");
            case 'R': return R(ref word, at);
            case 'S': return S(ref word, at);
            case 'T': return T(ref word, at);
            case 'V': return Plain(ref word, at, "F");
            case 'W': return W(ref word, at);
            case 'X': return X(ref word, at);
            case 'Z': return Z(ref word, at);
            default: return 1;
        }
    }

    /// <summary>A letter with one sound; doubled it counts once.</summary>
    private static int Plain(ref MetaphoneWord word, int at, string sound)
    {
        word.Add(sound);
        return Doubled(in word, at);
    }

    private static int Doubled(ref readonly MetaphoneWord word, int at) => word[at + 1] == word[at] ? 2 : 1;
}
