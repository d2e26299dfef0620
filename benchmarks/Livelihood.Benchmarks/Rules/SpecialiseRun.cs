using System.Globalization;
using Livelihood.Rules;

namespace Livelihood.Benchmarks.Rules;

/// <summary>Measures making a plan of 30 indicators for 3,000 regions.</summary>
internal static class SpecialiseRun
{
    public static void Measure(int repeat)
    {
        RuleSet rules = IndicatorDocument.Rules();
        _ = IndicatorDocument.Specialise(rules);
        var stage = new Stage();
        for (int i = 0; i < repeat; i++) stage.Time(1, () => _ = IndicatorDocument.Specialise(rules));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"specialising 30 indicators for {IndicatorDocument.Regions:N0} regions: {stage.Median / 1e6:F1} ms"));
    }
}
