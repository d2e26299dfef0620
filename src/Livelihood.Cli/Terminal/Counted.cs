using System.Globalization;

namespace Livelihood.Cli.Terminal;

/// <summary>Writes how many there are of something.</summary>
internal static class Counted
{
    /// <summary>A number and a noun: <c>1 row</c>, <c>2 rows</c>.</summary>
    public static string Of(long count, string one, string? several = null)
        => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? one : several ?? one + "s")}");
}
