using System.Globalization;

namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>Reads and writes date-times of columns: <c>2026-07-01T09:30:00</c>, with up to six decimals of seconds.</summary>
internal static class DateTimeText
{
    public const long Second = 1_000_000;
    public const long Day = 86_400 * Second;

    private static readonly string[] Formats = ["yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.FFFFFF", "yyyy-MM-dd'T'HH:mm"];

    public static bool TryParse(ReadOnlySpan<char> text, out long microseconds)
    {
        bool read = DateTime.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime value);
        microseconds = read ? value.Ticks / TimeSpan.TicksPerMicrosecond : 0;
        return read;
    }

    public static string Write(long microseconds)
        => new DateTime(microseconds * TimeSpan.TicksPerMicrosecond).ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFF", CultureInfo.InvariantCulture);
}
