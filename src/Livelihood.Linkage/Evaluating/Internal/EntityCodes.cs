using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Livelihood.Linkage.Evaluating;

/// <summary>Renumbers arbitrary codes of records to 0..count-1, keeping -1 for unknown.</summary>
internal static class EntityCodes
{
    /// <summary>Renumbers codes in ascending order of the code.</summary>
    /// <param name="codes">One code per record, 0 or more; -1 is unknown where allowed.</param>
    /// <param name="unknownAllowed">Whether -1 may stand.</param>
    /// <param name="name">The caller's argument, for the error.</param>
    /// <param name="count">The number of distinct known codes.</param>
    public static int[] Dense(ReadOnlySpan<int> codes, bool unknownAllowed, string name, out int count)
    {
        int highest = -1;
        int lowestAllowed = unknownAllowed ? -1 : 0;
        for (int i = 0; i < codes.Length; i++)
        {
            if (codes[i] < lowestAllowed) ThrowCode(i, codes[i], lowestAllowed, name);
            highest = Math.Max(highest, codes[i]);
        }

        return highest < 4L * codes.Length + 1024 ? ByTable(codes, highest, out count) : BySorting(codes, out count);
    }

    private static int[] ByTable(ReadOnlySpan<int> codes, int highest, out int count)
    {
        int[] number = new int[highest + 1];
        foreach (int code in codes)
            if (code >= 0) number[code] = 1;
        count = 0;
        for (int code = 0; code < number.Length; code++)
            if (number[code] != 0) number[code] = count++;
        int[] dense = new int[codes.Length];
        for (int i = 0; i < dense.Length; i++) dense[i] = codes[i] < 0 ? -1 : number[codes[i]];
        return dense;
    }

    private static int[] BySorting(ReadOnlySpan<int> codes, out int count)
    {
        int[] distinct = codes.ToArray();
        Array.Sort(distinct);
        count = 0;
        for (int i = 0; i < distinct.Length; i++)
            if (distinct[i] >= 0 && (count == 0 || distinct[count - 1] != distinct[i])) distinct[count++] = distinct[i];
        int[] dense = new int[codes.Length];
        for (int i = 0; i < dense.Length; i++)
            dense[i] = codes[i] < 0 ? -1 : Array.BinarySearch(distinct, 0, count, codes[i]);
        return dense;
    }

    [DoesNotReturn]
    private static void ThrowCode(int record, int code, int lowest, string name) => throw new ArgumentException(
        string.Create(CultureInfo.InvariantCulture, $"Record {record} has the code {code}; codes are {lowest} or more."), name);
}
