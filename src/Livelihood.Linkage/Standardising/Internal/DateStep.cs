using System.Globalization;
using System.Text.Json;

namespace Livelihood.Linkage.Standardising.Internal;

/// <summary>Reads a date by the first format that fits and writes it as <c>yyyy-MM-dd</c>.</summary>
internal sealed class DateStep(string[] formats) : ParameterStep("date")
{
    // A format tells a date fully where it brings all of these back: leap day, two centuries, days and months of one and two digits.
    private static readonly DateOnly[] Probes = [new(2004, 2, 29), new(1907, 3, 1), new(1987, 11, 5), new(2011, 1, 11), new(1999, 12, 31)];

    public static bool TellsDate(string format) => format.Length > 1 && Probes.All(probe => ComesBack(probe, format));

    internal override string? Run(string value)
        => DateOnly.TryParseExact(value, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;

    private protected override void WriteParameter(Utf8JsonWriter writer) => writer.WriteTexts(formats);

    private static bool ComesBack(DateOnly date, string format)
    {
        try
        {
            string text = date.ToString(format, CultureInfo.InvariantCulture);
            return DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly back) && back == date;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
