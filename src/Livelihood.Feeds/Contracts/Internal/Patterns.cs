using System.Text.RegularExpressions;

namespace Livelihood.Feeds.Contracts.Internal;

/// <summary>Compiles the patterns of contracts: anchored at both ends, and linear in the text whatever the pattern.</summary>
internal static class Patterns
{
    public static Regex Compile(string pattern)
    {
        // Parsed alone first, so that no unbalanced bracket can reach out of the group around it.
        _ = new Regex(pattern, RegexOptions.CultureInvariant);
        return new Regex($@"\A(?:{pattern})\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);
    }
}
