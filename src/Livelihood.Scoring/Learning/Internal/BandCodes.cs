using Livelihood.Core.Numbers;
using Livelihood.Core.Tables;

namespace Livelihood.Scoring.Learning.Internal;

/// <summary>Finds for every row of a column the band it is in, -1 where the value is missing or in no band.</summary>
internal static class BandCodes
{
    public static int[] Of(string name, IReadOnlyList<BandTest> tests, Column column)
    {
        int[] codes = (tests[0], column) switch
        {
            (BandTest.Range, NumberColumn number) => OfNumbers([.. tests.Cast<BandTest.Range>()], number),
            (BandTest.Truth, BooleanColumn truth) => OfTruth(tests, truth),
            (BandTest.Names, CategoryColumn category) => OfNames([.. tests.Cast<BandTest.Names>()], category.Count, row => category[row]),
            (BandTest.Names, TextColumn text) => OfNames([.. tests.Cast<BandTest.Names>()], text.Count, row => text.FormatAt(row)),
            _ => throw new ArgumentException($"Variable '{name}' has bands of {Kind(tests[0])}, but its column is {column.Type}."),
        };
        if (column.MissingCount > 0)
            for (int row = 0; row < codes.Length; row++)
                if (column.IsMissing(row)) codes[row] = -1;
        return codes;
    }

    private static int[] OfNumbers(BandTest.Range[] ranges, NumberColumn column)
    {
        // A bound falls between two units of the column, or on one: the first unit at or above it decides exactly.
        Int128[] starts = [.. ranges.Skip(1).Select(r => FirstUnit(r.From!.Value, column.Scale))];
        int[] codes = new int[column.Count];
        for (int row = 0; row < codes.Length; row++)
        {
            int low = 0, high = starts.Length;
            while (low < high)
            {
                int middle = (low + high) / 2;
                if (column.Values[row] >= starts[middle]) low = middle + 1;
                else high = middle;
            }
            codes[row] = low;
        }
        return codes;
    }

    private static Int128 FirstUnit(FixedPoint bound, int scale)
    {
        Int128 units = bound.Units;
        for (int s = bound.Scale; s < scale; s++) units *= 10;
        for (int s = bound.Scale; s > scale; s--)
        {
            // Rounding up step by step is rounding up at once.
            (Int128 quotient, Int128 rest) = Int128.DivRem(units, 10);
            units = rest > 0 ? quotient + 1 : quotient;
        }
        return units;
    }

    private static int[] OfTruth(IReadOnlyList<BandTest> tests, BooleanColumn column)
    {
        int ofTrue = ((BandTest.Truth)tests[0]).Value ? 0 : 1;
        int[] codes = new int[column.Count];
        for (int row = 0; row < codes.Length; row++) codes[row] = column.Values[row] ? ofTrue : 1 - ofTrue;
        return codes;
    }

    private static int[] OfNames(BandTest.Names[] tests, int rows, Func<int, string?> nameAt)
    {
        var bandOf = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int band = 0; band < tests.Length; band++)
            foreach (string value in tests[band].Values) bandOf[value] = band;
        int[] codes = new int[rows];
        for (int row = 0; row < rows; row++) codes[row] = nameAt(row) is { } name ? bandOf.GetValueOrDefault(name, -1) : -1;
        return codes;
    }

    private static string Kind(BandTest test) => test switch { BandTest.Range => "numbers", BandTest.Truth => "truth values", _ => "names" };
}
