using System.Runtime.InteropServices;
using Livelihood.Core.Tables;

namespace Livelihood.Linkage.Records.Internal;

/// <summary>Joins several inputs into one text a row; a missing part is left out, all parts missing is missing.</summary>
internal static class JoinedText
{
    public static TextColumn Of(FieldInput[] inputs, string separator, int rows)
    {
        var codes = new int[rows];
        for (int row = 0; row < rows; row++) codes[row] = inputs[0].CodeOfRow(row);
        TextColumn joined = TextColumn.FromCodes("joined", codes, inputs[0].Values);
        foreach (FieldInput next in inputs.AsSpan(1)) joined = Join(joined, next, separator);
        return joined;
    }

    /// <summary>Puts each pair of texts together once; rows with the same pair share it.</summary>
    private static TextColumn Join(TextColumn left, FieldInput right, string separator)
    {
        var known = new Dictionary<(int, int), int>();
        var builder = new TextColumnBuilder("joined");
        var pairOf = new int[left.Count];
        for (int row = 0; row < pairOf.Length; row++)
        {
            (int Left, int Right) pair = (left.Codes[row], right.CodeOfRow(row));
            ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(known, pair, out bool exists);
            if (!exists)
            {
                number = builder.Count;
                if (pair == (-1, -1)) builder.AppendMissing();
                else if (pair.Left < 0) builder.Append(right.Values.AsSpan(pair.Right));
                else if (pair.Right < 0) builder.Append(left.Dictionary.AsSpan(pair.Left));
                else builder.Append(string.Concat(left.Dictionary.AsSpan(pair.Left), separator, right.Values.AsSpan(pair.Right)));
            }
            pairOf[row] = number;
        }
        TextColumn pairs = builder.Build();
        return TextColumn.FromCodes("joined", Array.ConvertAll(pairOf, number => pairs.Codes[number]), pairs.Dictionary);
    }
}
