using System.Text;

namespace Livelihood.Linkage.Text;

/// <summary>Makes lists of texts that are often alike, from alphabets that reach every path of the kernels.</summary>
internal static class Texts
{
    /// <summary>Scripts by name; each entry of an alphabet is one scalar or one lone surrogate.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> Alphabets = new Dictionary<string, string[]>
    {
        ["two letters"] = ["a", "b"],
        ["four letters"] = ["a", "b", "c", "d"],
        ["latin"] = [.. "abcdefghijklmnopqrstuvwxyz -'".Select(c => c.ToString())],
        ["emails"] = [.. "aeinorst0123456789.@gmailcom".Select(c => c.ToString())],
        ["hanzi"] = [.. Range(0x4E00, 0x4E00 + 700)],
        ["few hanzi"] = ["王", "李", "张", "伟", "芳", "娜", "𠮷", "𡈽"],
        ["beyond the BMP"] = ["😀", "😁", "𠀀", "𪚥", "𫝆", "a"],
        ["edges of Latin-1"] = ["\0", "a", "\u007F", "\u00FF", "\u0100", "\u0001"],
        ["lone surrogates"] = ["\uD83D", "\uDE00", "\uD842", "😀", "x", "y"],
        ["every plane"] = [.. Range(0x100, 0xD800), .. Range(0xE000, 0x20000)],
    };

    /// <summary>A list of different texts: random ones up to <paramref name="longest"/> scalars, and copies with a few edits.</summary>
    public static string[] Make(string alphabet, int count, int longest, int seed)
    {
        var random = new Random(seed);
        string[] letters = Alphabets[alphabet];
        var texts = new List<string[]> { Array.Empty<string>() };
        while (texts.Count < count)
        {
            texts.Add(random.Next(3) == 0
                ? [.. Enumerable.Range(0, random.Next(longest + 1)).Select(_ => Letter())]
                : Edited(texts[random.Next(texts.Count)]));
        }
        return [.. texts.Select(parts => string.Concat(parts)).Distinct(StringComparer.Ordinal)];

        string Letter() => letters[random.Next(letters.Length)];

        string[] Edited(string[] original)
        {
            var text = new List<string>(original);
            for (int edits = random.Next(1, 4); edits > 0; edits--)
            {
                int at = random.Next(text.Count + 1);
                switch (random.Next(4))
                {
                    case 0 when text.Count < longest: text.Insert(at, Letter()); break;
                    case 1 when at < text.Count: text.RemoveAt(at); break;
                    case 2 when at < text.Count: text[at] = Letter(); break;
                    case 3 when at + 1 < text.Count: (text[at], text[at + 1]) = (text[at + 1], text[at]); break;
                }
            }
            return [.. text];
        }
    }

    private static IEnumerable<string> Range(int from, int to)
        => Enumerable.Range(from, to - from).Select(scalar => new Rune(scalar).ToString());
}
