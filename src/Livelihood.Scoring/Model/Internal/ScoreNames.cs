using System.Globalization;

namespace Livelihood.Scoring.Model.Internal;

/// <summary>The names under which the parts of a model are computed.</summary>
internal static class ScoreNames
{
    public static string Value(int indicator) => Make($"scored value {indicator + 1}");

    public static string Band(int indicator, int band) => Make($"scored value {indicator + 1} in band {band + 1}");

    public static string Table(int indicator) => Make($"bands of scored value {indicator + 1}");

    public static string Argument(int indicator, int argument) => Make($"argument {argument + 1} of scored value {indicator + 1}");

    public static string Trigger(int trigger) => Make($"trigger {trigger + 1}");

    public static string Previous(int level) => Make($"level before was {level}");

    public static string In(string? child, string name) => child is null ? name : child + "." + name;

    private static string Make(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
