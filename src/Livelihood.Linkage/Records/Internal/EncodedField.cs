using System.Globalization;
using Livelihood.Core.Tables;
using Livelihood.Linkage.Text.Internal;

namespace Livelihood.Linkage.Records.Internal;

/// <summary>Holds the distinct standardised values of one field, and what comparisons need of each, made once when first asked for.</summary>
internal sealed class EncodedField
{
    private readonly Lazy<PackedStrings> _packed;
    private readonly Lazy<int[]> _days;
    private readonly Lazy<double[]> _numbers;

    public EncodedField(LinkageField field, int index, TextDictionary values, ValueSets? sets)
    {
        Field = field;
        Index = index;
        Values = values;
        Sets = sets;
        _packed = new Lazy<PackedStrings>(() => new PackedStrings(Values));
        _days = new Lazy<int[]>(() => Each(Values, DayNumber));
        _numbers = new Lazy<double[]>(() => Each(Values, Number));
    }

    public LinkageField Field { get; }

    public string Name => Field.Name;

    public int Index { get; }

    public TextDictionary Values { get; }

    public ValueSets? Sets { get; }

    public PackedStrings Packed => _packed.Value;

    /// <summary>The day number of each value; <see cref="int.MinValue"/> where the text is no date.</summary>
    public int[] Days => _days.Value;

    /// <summary>The number each value spells; NaN where it spells none.</summary>
    public double[] Numbers => _numbers.Value;

    private delegate T Reading<T>(ReadOnlySpan<char> text);

    private static T[] Each<T>(TextDictionary values, Reading<T> read)
    {
        var results = new T[values.Count];
        for (int code = 0; code < results.Length; code++) results[code] = read(values.AsSpan(code));
        return results;
    }

    private static int DayNumber(ReadOnlySpan<char> text)
        => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            ? date.DayNumber : int.MinValue;

    private static double Number(ReadOnlySpan<char> text)
        => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number)
            ? number : double.NaN;
}
