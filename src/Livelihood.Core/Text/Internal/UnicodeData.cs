using System.Globalization;

namespace Livelihood.Core.Text.Internal;

/// <summary>The tables behind normalisation and case folding, read once from the embedded <c>unicode.txt</c>.</summary>
internal static class UnicodeData
{
    private static readonly Dictionary<int, byte> Classes = new(1000);

    /// <summary>Complete canonical expansions, without Hangul syllables.</summary>
    public static readonly Dictionary<int, int[]> Canonical = new(2100);

    /// <summary>Complete compatibility expansions of characters that have no canonical one.</summary>
    public static readonly Dictionary<int, int[]> Compatible = new(3800);

    /// <summary>Full case foldings.</summary>
    public static readonly Dictionary<int, int[]> Foldings = new(1600);

    /// <summary>The composed character of a pair of characters (see <see cref="Pair"/>).</summary>
    public static readonly Dictionary<long, int> Compositions = new(1000);

    /// <summary>The characters that a form may change; a text without any of them is in the form.</summary>
    public static readonly CodePointSet UnstableNfc = new(), UnstableNfd = new(), UnstableNfkc = new(), UnstableNfkd = new();

    /// <summary>The characters that case folding changes.</summary>
    public static readonly CodePointSet Unfolded = new();

    static UnicodeData()
    {
        var composable = new List<int>();
        using (Stream stream = typeof(UnicodeData).Assembly.GetManifestResourceStream("Livelihood.Core.Text.unicode.txt")!)
        using (var reader = new StreamReader(stream))
        {
            while (reader.ReadLine() is { } line)
                if (line[0] != '#') ReadLine(line, composable);
        }
        AddCompositions(composable);
        MarkUnstable(composable);
    }

    public static int ClassOf(int code) => Classes.GetValueOrDefault(code);

    public static long Pair(int first, int second) => (long)first << 21 | (long)second;

    private static void ReadLine(string line, List<int> composable)
    {
        int at = line.AsSpan().IndexOfAny("=-~>.");
        int code = Hex(line.AsSpan(0, at));
        switch (line[at])
        {
            case '=':
                Canonical[code] = Codes(line.AsSpan(at + 1));
                composable.Add(code);
                break;
            case '-':
                Canonical[code] = Codes(line.AsSpan(at + 1));
                break;
            case '~':
                Compatible[code] = Codes(line.AsSpan(at + 1));
                break;
            case '>':
                Foldings[code] = Codes(line.AsSpan(at + 1));
                Unfolded.Add(code);
                break;
            default:
                int colon = line.IndexOf(':', StringComparison.Ordinal);
                int last = Hex(line.AsSpan(at + 2, colon - at - 2));
                for (; code <= last; code++) Classes[code] = byte.Parse(line.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture);
                break;
        }
    }

    /// <summary>Makes the pairs: what an expansion has before its last character is one character or composes to one.</summary>
    private static void AddCompositions(List<int> composable)
    {
        foreach (int code in composable.OrderBy(code => Canonical[code].Length))
        {
            ReadOnlySpan<int> pieces = Canonical[code];
            int first = pieces[0];
            foreach (int piece in pieces[1..^1]) first = Compositions[Pair(first, piece)];
            Compositions[Pair(first, pieces[^1])] = code;
        }
    }

    private static void MarkUnstable(List<int> composable)
    {
        foreach (int code in Classes.Keys) AddTo(code, UnstableNfc, UnstableNfd, UnstableNfkc, UnstableNfkd);
        foreach (long pair in Compositions.Keys) AddTo((int)(pair & 0x1FFFFF), UnstableNfc, UnstableNfkc);
        foreach (int code in Compatible.Keys) AddTo(code, UnstableNfkc, UnstableNfkd);
        foreach (int code in Canonical.Keys) AddTo(code, UnstableNfd, UnstableNfkd);
        foreach (int code in Canonical.Keys.Except(composable)) AddTo(code, UnstableNfc, UnstableNfkc);
        foreach (int code in composable)
            if (Canonical[code].Any(Compatible.ContainsKey)) UnstableNfkc.Add(code);
        UnstableNfd.AddRange(Hangul.FirstSyllable, Hangul.LastSyllable);
        UnstableNfkd.AddRange(Hangul.FirstSyllable, Hangul.LastSyllable);
        UnstableNfc.AddRange(Hangul.FirstVowel, Hangul.LastTail);
        UnstableNfkc.AddRange(Hangul.FirstVowel, Hangul.LastTail);
    }

    private static void AddTo(int code, params ReadOnlySpan<CodePointSet> sets)
    {
        foreach (CodePointSet set in sets) set.Add(code);
    }

    private static int[] Codes(ReadOnlySpan<char> text)
    {
        int[] codes = new int[text.Count(' ') + 1];
        int at = 0;
        foreach (Range part in text.Split(' ')) codes[at++] = Hex(text[part]);
        return codes;
    }

    private static int Hex(ReadOnlySpan<char> text) => int.Parse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
