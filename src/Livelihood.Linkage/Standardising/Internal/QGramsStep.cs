using System.Text.Json;

namespace Livelihood.Linkage.Standardising.Internal;

/// <summary>The set of runs of n neighbouring characters; a shorter value is its own only run.</summary>
internal sealed class QGramsStep(int n) : ParameterStep("qgrams")
{
    public const int Longest = 16;

    public override bool ProducesSet => true;

    internal override string[] RunSet(string value)
    {
        var grams = new DistinctValues();
        int start = 0, end = Scalars.After(value, n);
        grams.Add(value.AsSpan(0, end));
        while (end < value.Length)
        {
            start += Scalars.Width(value, start);
            end += Scalars.Width(value, end);
            grams.Add(value.AsSpan(start, end - start));
        }
        return grams.ToArray();
    }

    private protected override void WriteParameter(Utf8JsonWriter writer) => writer.WriteNumberValue(n);
}
