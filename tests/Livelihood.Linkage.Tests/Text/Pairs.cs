using FsCheck;
using FsCheck.Fluent;

namespace Livelihood.Linkage.Text;

/// <summary>Generators of pairs and triples of short texts that are often alike.</summary>
internal static class Pairs
{
    private static readonly string[] Units = ["a", "b", "c", "é", "王", "😀", "𠮷", "\uD83D", " "];

    private static readonly Gen<string> Text =
        Gen.Elements(Units).ListOf().Select(units => string.Concat(units.Take(12)));

    /// <summary>Two texts, one of three times the same text with a unit inserted.</summary>
    public static readonly Gen<(string A, string B)> OfTexts = Gen.OneOf(
        Text.Two().Select(pair => (pair.Item1, pair.Item2)),
        Text.Two().Select(pair => (pair.Item1 + "a" + pair.Item2, pair.Item1 + pair.Item2)),
        Text.Select(text => (text, text)));

    /// <summary>Three texts.</summary>
    public static readonly Gen<(string A, string B, string C)> Triples =
        Text.Three().Select(three => (three.Item1, three.Item2, three.Item3));
}
