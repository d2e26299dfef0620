using Livelihood.Core.Tables;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>Makes columns of texts, codes and date-times, whose texts are numbered in the order of their rows whatever the evaluation called them.</summary>
internal static class ResultTexts
{
    /// <param name="name">The column's name.</param>
    /// <param name="type">The values' type.</param>
    /// <param name="units">The values as kernels hold them.</param>
    /// <param name="present">Which are there; null for all.</param>
    /// <param name="pool">What codes stand for.</param>
    /// <param name="fill">Whether missing rows get any text, to be masked by whoever asked.</param>
    public static Column Column(string name, RuleType type, ReadOnlySpan<long> units, Validity? present, TextPool pool, bool fill)
    {
        var codes = new Dictionary<long, int>();
        var texts = new List<string?>();
        int[] numbered = new int[units.Length];
        for (int row = 0; row < units.Length; row++)
        {
            if (present is not null && !BitWords.IsSet(present.Words, row))
            {
                numbered[row] = TextColumn.MissingCode;
                continue;
            }
            if (!codes.TryGetValue(units[row], out int code))
            {
                codes.Add(units[row], code = texts.Count);
                texts.Add(type is RuleType.DateTime ? DateTimeText.Write(units[row]) : pool[units[row]]);
            }
            numbered[row] = code;
        }
        if (type is RuleType.Category category) return Categories(name, category, numbered, texts, fill);
        if (fill && texts.Count == 0) texts.Add("");
        if (fill) numbered.AsSpan().Replace(TextColumn.MissingCode, 0);
        TextDictionary dictionary = TextColumn.From(name, [.. texts]).Dictionary;
        return TextColumn.FromCodes(name, numbered, dictionary);
    }

    private static CategoryColumn Categories(string name, RuleType.Category category, int[] numbered, List<string?> texts, bool fill)
    {
        var places = new Dictionary<string, ushort>(StringComparer.Ordinal);
        for (int i = 0; i < category.Values.Count; i++) places.TryAdd(category.Values[i], (ushort)i);
        ushort[] codes = new ushort[numbered.Length];
        for (int row = 0; row < codes.Length; row++)
            codes[row] = numbered[row] >= 0 ? places[texts[numbered[row]]!] : fill ? (ushort)0 : CategoryColumn.MissingCode;
        return CategoryColumn.FromCodes(name, category.Values, codes);
    }
}
