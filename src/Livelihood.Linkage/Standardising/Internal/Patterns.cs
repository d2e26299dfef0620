using System.Text.RegularExpressions;

namespace Livelihood.Linkage.Standardising.Internal;

/// <summary>Regular expressions that no value can make slow: no backtracking, so a match costs time linear in the value.</summary>
internal static class Patterns
{
    public const int Longest = 1000;
    public const string Expected = "a .NET regular expression of at most 1000 characters without back-references and look-arounds";
    public const string ExpectedReplacement = "text in which a dollar sign is $$, $0, $1 or ${name}";

    /// <summary>Compiles a pattern; null where it is faulty, with what is wrong.</summary>
    public static Regex? TryCompile(string pattern, out string fault)
    {
        fault = "The pattern is too long.";
        if (pattern.Length > Longest) return null;
        try
        {
            var regex = new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
            fault = "";
            return regex;
        }
        catch (RegexParseException problem)
        {
            fault = $"The pattern is not a regular expression: {problem.Error} at character {problem.Offset}.";
        }
        catch (NotSupportedException)
        {
            fault = "The pattern needs backtracking or is too large.";
        }
        return null;
    }

    /// <summary>Whether a replacement uses only whole groups; what stands before or after a match could make the result quadratic.</summary>
    public static bool IsReplacement(string with)
    {
        for (int at = 0; at < with.Length; at++)
        {
            if (with[at] != '$') continue;
            if (++at == with.Length || !(with[at] is '$' or '{' || char.IsAsciiDigit(with[at]))) return false;
        }
        return true;
    }
}
