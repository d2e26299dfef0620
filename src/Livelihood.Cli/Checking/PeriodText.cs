using System.Globalization;
using Livelihood.Core.Documents;

namespace Livelihood.Cli.Checking;

/// <summary>Reads a period from the command line: <c>2026-01-01..2026-12-31</c>, either end open.</summary>
internal static class PeriodText
{
    public static EffectivePeriod? Read(string option, string? text, ProblemList problems)
    {
        if (text is null) return null;
        string[] ends = text.Split("..");
        if (ends.Length == 2 && TryRead(ends[0], out DateOnly? from) && TryRead(ends[1], out DateOnly? to) && !(to < from)) return new EffectivePeriod(from, to);
        problems.Add(option, "The text is not a period.", $"\"{text}\"", "days such as 2026-01-01..2026-12-31, the first not after the last, either left out for an open end");
        return null;
    }

    /// <summary>Reads a day.</summary>
    public static DateOnly? ReadDay(string option, string? text, ProblemList problems)
    {
        if (text is null) return null;
        if (TryRead(text, out DateOnly? day) && day is not null) return day;
        problems.Add(option, "The text is not a date.", $"\"{text}\"", "a date such as 2026-07-01");
        return null;
    }

    private static bool TryRead(string text, out DateOnly? day)
    {
        day = null;
        if (text.Length == 0) return true;
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly read)) return false;
        day = read;
        return true;
    }
}
