using System.Runtime.InteropServices;

namespace Livelihood.Linkage.Records.Internal;

/// <summary>Joins several inputs into one text a row; a missing part is left out, all parts missing is missing.</summary>
internal static class JoinedText
{
    public static CodedText Of(FieldInput[] inputs, string separator, int rows)
    {
        var codes = new int[rows];
        for (int row = 0; row < rows; row++) codes[row] = inputs[0].CodeOfRow(row);
        string[] values = inputs[0].Values;
        foreach (FieldInput next in inputs.AsSpan(1)) values = Join(codes, values, next, separator);
        return new CodedText(codes, values);
    }

    private static string[] Join(int[] codes, string[] left, FieldInput right, string separator)
    {
        var known = new Dictionary<(int, int), int>();
        var byText = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int row = 0; row < codes.Length; row++)
        {
            (int, int) pair = (codes[row], right.CodeOfRow(row));
            ref int code = ref CollectionsMarshal.GetValueRefOrAddDefault(known, pair, out bool exists);
            if (!exists) code = pair == (-1, -1) ? -1 : Add(byText, Text(pair, left, right.Values, separator));
            codes[row] = code;
        }
        var values = new string[byText.Count];
        foreach ((string text, int code) in byText) values[code] = text;
        return values;
    }

    private static int Add(Dictionary<string, int> byText, string text)
    {
        if (byText.TryGetValue(text, out int code)) return code;
        byText.Add(text, byText.Count);
        return byText.Count - 1;
    }

    private static string Text((int Left, int Right) pair, string[] left, string[] right, string separator)
        => pair.Left < 0 ? right[pair.Right] : pair.Right < 0 ? left[pair.Left] : left[pair.Left] + separator + right[pair.Right];
}
