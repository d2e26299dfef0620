using System.Globalization;
using System.Text.RegularExpressions;
using Livelihood.Core.Numbers;
using Livelihood.Core.Tables;

namespace Livelihood.Cli.Evaluating;

/// <summary>Turns durations as files write them (ISO 8601) into the numbers that plans read and write: whole months, or seconds with 6 decimals.</summary>
internal static partial class DurationCells
{
    /// <summary>What a span of years and months looks like.</summary>
    public const string MonthsPattern = @"-?P(\d{1,6}Y(\d{1,6}M)?|\d{1,6}M)";

    /// <summary>What a span of days and times looks like.</summary>
    public const string DaysPattern = @"-?P(\d{1,7}D(T(\d{1,7}H)?(\d{1,7}M)?(\d{1,7}(\.\d{1,6})?S)?)?|T(\d{1,7}H)?(\d{1,7}M)?(\d{1,7}(\.\d{1,6})?S)?)";

    private const long Micro = 1_000_000;

    /// <summary>Reads a column of texts that all have the pattern.</summary>
    public static NumberColumn Read(TextColumn texts, bool months)
    {
        var builder = new NumberColumnBuilder(texts.Name, months ? 0 : 6);
        for (int row = 0; row < texts.Count; row++)
        {
            if (texts[row] is { } text) builder.AppendUnits(months ? Months(text) : Microseconds(text));
            else builder.AppendMissing(texts.ReasonAt(row));
        }
        return builder.Build();
    }

    /// <summary>Writes a number of months, or of seconds.</summary>
    public static string Write(FixedPoint number, bool months)
    {
        Int128 units = number.Rescale(months ? 0 : 6).Units;
        string sign = units < 0 ? "-" : "";
        Int128 size = Int128.Abs(units);
        if (months) return string.Create(CultureInfo.InvariantCulture, $"{sign}P{Part(size / 12, 'Y')}{(size % 12 != 0 || size == 0 ? Part(size % 12, 'M', true) : "")}");
        Int128 seconds = size / Micro;
        string fraction = size % Micro == 0 ? "" : ((long)(size % Micro)).ToString("'.'000000", CultureInfo.InvariantCulture).TrimEnd('0');
        string rest = fraction.Length > 0 || seconds % 60 != 0 ? string.Create(CultureInfo.InvariantCulture, $"{seconds % 60}{fraction}S") : "";
        string time = Part(seconds / 3600 % 24, 'H') + Part(seconds / 60 % 60, 'M') + rest;
        string text = sign + "P" + Part(seconds / 86400, 'D') + (time.Length > 0 ? "T" + time : "");
        return text.EndsWith('P') ? "PT0S" : text;
    }

    private static string Part(Int128 count, char letter, bool always = false)
        => count == 0 && !always ? "" : string.Create(CultureInfo.InvariantCulture, $"{count}{letter}");

    private static long Months(string text)
    {
        Match match = MonthsParts().Match(text);
        return Sign(text) * ((12 * Number(match.Groups[1])) + Number(match.Groups[2]));
    }

    private static long Microseconds(string text)
    {
        Match match = DaysParts().Match(text);
        long seconds = (86400 * Number(match.Groups[1])) + (3600 * Number(match.Groups[2])) + (60 * Number(match.Groups[3])) + Number(match.Groups[4]);
        return Sign(text) * ((seconds * Micro) + long.Parse(match.Groups[5].Value.PadRight(6, '0'), CultureInfo.InvariantCulture));
    }

    private static int Sign(string text) => text.StartsWith('-') ? -1 : 1;

    private static long Number(Group digits) => digits.Success ? long.Parse(digits.ValueSpan, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^-?P(?:(\d+)Y)?(?:(\d+)M)?$")]
    private static partial Regex MonthsParts();

    [GeneratedRegex(@"^-?P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.(\d+))?S)?)?$")]
    private static partial Regex DaysParts();
}
