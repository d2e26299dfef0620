using System.Globalization;
using Livelihood.Core.Documents;
using Livelihood.Rules.Checking.Internal;
using Livelihood.Rules.Syntax.Internal;

namespace Livelihood.Rules.Declaring.Internal;

/// <summary>Says which names rules may declare, and keeps two declarations from having one name.</summary>
internal sealed class RuleNames(ProblemList problems)
{
    private const int Longest = 200;

    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "if", "then", "else", "and", "or", "not", "in", "between", "for", "return", "some", "every", "satisfies", "instance", "of", "function", "external",
        "true", "false", "null", "item", "partial", "as of",
    };

    private readonly Dictionary<string, string> _places = new(StringComparer.Ordinal);

    /// <summary>Declares a name; false, with a problem, where it cannot be one or is taken.</summary>
    /// <param name="name">The name.</param>
    /// <param name="path">Where it is declared.</param>
    /// <param name="isFunction">Whether it is called; values may have the name of a function, since a call is written differently.</param>
    public bool Declare(string name, string path, bool isFunction = false)
    {
        if ((Fault(name) ?? (isFunction && IsFunction(name) ? "a name that no function of the language has" : null)) is { } expected)
        {
            problems.Add(path, "The name cannot be used in expressions.", Quoted.Text(name), expected);
            return false;
        }

        if (_places.TryAdd(name, path)) return true;
        problems.Add(path, $"The name {Quoted.Text(name)} is declared already, at {_places[name]}.");
        return false;
    }

    /// <summary>What a name would have to be; null for a good one.</summary>
    public static string? Fault(string name)
    {
        if (name.Length == 0 || name.Length > Longest) return FormattableString.Invariant($"1 to {Longest} characters");
        if (NameCharacters.Normalise(name) != name) return "single spaces inside, and none at the ends";
        if (!NameCharacters.IsStart(name[0])) return "a letter at the start";
        if (Reserved.Contains(name)) return "a name that the language does not use itself";
        foreach (char c in name)
            if (!NameCharacters.IsPart(c) && c is not (' ' or '-' or '\'' or '/' or '’') && !IsOtherScript(c)) return "letters, digits, spaces, hyphens, apostrophes and slashes";
        return null;
    }

    private static bool IsFunction(string name) => BuiltIns.All.ContainsKey(name) || BuiltInNames.Functions.Contains(name);

    // Punctuation of other scripts, such as full-width brackets, is common in names there and is no sign of the language.
    private static bool IsOtherScript(char c) => c > '\u2E7F' && char.GetUnicodeCategory(c) != UnicodeCategory.Control;
}
