namespace Livelihood.Linkage.Comparing.Internal.Measures;

/// <summary>A measure on the texts themselves, such as a user's comparator or a q-gram coefficient.</summary>
internal sealed class TextMeasure(string[] values, Func<string, string, double> similarity) : ValueMeasure
{
    public override double Similarity(int a, int b, double floor)
    {
        // Always the lower text first, so that the order of the records cannot show whatever a comparator does.
        string x = values[a], y = values[b];
        return string.CompareOrdinal(x, y) <= 0 ? similarity(x, y) : similarity(y, x);
    }

    public override double Same(int code) => similarity(values[code], values[code]);
}
