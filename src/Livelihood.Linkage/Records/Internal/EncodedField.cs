using System.Globalization;
using Livelihood.Linkage.Text.Internal;

namespace Livelihood.Linkage.Records.Internal;

/// <summary>Holds the distinct standardised values of one field, and what comparisons need of each, made once when first asked for.</summary>
internal sealed class EncodedField
{
    private readonly Lazy<PackedStrings> packed;
    private readonly Lazy<int[]> days;
    private readonly Lazy<double[]> numbers;

    public EncodedField(LinkageField field, int index, string[] values, ValueSets? sets)
    {
        Field = field;
        Index = index;
        Values = values;
        Sets = sets;
        packed = new Lazy<PackedStrings>(() => new PackedStrings(Values));
        days = new Lazy<int[]>(() => Array.ConvertAll(Values, DayNumber));
        numbers = new Lazy<double[]>(() => Array.ConvertAll(Values, Number));
    }

    public LinkageField Field { get; }

    public string Name => Field.Name;

    public int Index { get; }

    public string[] Values { get; }

    public ValueSets? Sets { get; }

    public PackedStrings Packed => packed.Value;

    /// <summary>The day number of each value; <see cref="int.MinValue"/> where the text is no date.</summary>
    public int[] Days => days.Value;

    /// <summary>The number each value spells; NaN where it spells none.</summary>
    public double[] Numbers => numbers.Value;

    private static int DayNumber(string text)
        => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            ? date.DayNumber : int.MinValue;

    private static double Number(string text)
        => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number)
            ? number : double.NaN;
}
