using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Livelihood.Linkage.Model.Internal;

/// <summary>Reads and writes calendar durations of ISO 8601: years, months, weeks, days.</summary>
internal static partial class CalendarPeriod
{
    public static bool TryParse(string text, out int years, out int months, out int days)
    {
        Match match = Form().Match(text);
        (years, months, days) = (0, 0, 0);
        if (!match.Success || text.Length < 3) return false;
        years = Number(match.Groups["y"]);
        months = Number(match.Groups["m"]);
        days = (7 * Number(match.Groups["w"])) + Number(match.Groups["d"]);
        return true;
    }

    public static string Format(int years, int months, int days)
    {
        var text = new StringBuilder("P");
        void Add(int count, char unit)
        {
            if (count > 0) text.Append(CultureInfo.InvariantCulture, $"{count}{unit}");
        }
        Add(years, 'Y');
        Add(months, 'M');
        Add(days, 'D');
        return text.Length == 1 ? "P0D" : text.ToString();
    }

    private static int Number(Group group) => group.Success ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^P((?<y>[0-9]{1,4})Y)?((?<m>[0-9]{1,5})M)?((?<w>[0-9]{1,5})W)?((?<d>[0-9]{1,6})D)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
