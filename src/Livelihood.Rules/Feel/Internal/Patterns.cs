using System.Text;
using System.Text.RegularExpressions;

namespace Livelihood.Rules.Feel.Internal;

/// <summary>Functions with regular expressions, matched without backtracking and so in time linear in the text.</summary>
/// <remarks>Source: OMG DMN 1.5, clause 10.3.4.3; W3C XQuery and XPath Functions and Operators 3.1, clause 5.6.</remarks>
internal static class Patterns
{
    private const int StepsOfPattern = 3_000;
    private const int MostCompiled = 64;

    public static void Add(BuiltIns all) => all
        .Add("matches", "input: string, pattern: string, flags?: Any", c => Regex(c, 1, 2) is { } pattern ? FeelValue.From(pattern.IsMatch(Looked(c))) : FeelValue.Nothing)
        .Add("replace", "input: string, pattern: string, replacement: string, flags?: Any", Replace)
        .Add("split", "string: string, delimiter: string", Split);

    private static string Looked(BuiltInCall call)
    {
        call.Session.Step(call.Text(0).Length);
        return call.Text(0);
    }

    private static Regex? Regex(BuiltInCall call, int pattern, int? flags)
    {
        string letters = "";
        if (flags is { } at && call.Has(at))
        {
            if (call[at] is not FeelValue.Text text)
            {
                call.Refuse("The flags are no string.");
                return null;
            }
            letters = text.Value;
        }
        if (!call.Session.Compiled.TryGetValue((call.Text(pattern), letters), out Regex? regex))
        {
            call.Session.Step(StepsOfPattern);
            if (call.Session.Compiled.Count >= MostCompiled) call.Session.Compiled.Clear();
            call.Session.Compiled.Add((call.Text(pattern), letters), regex = XPathPattern.Compile(call.Text(pattern), letters));
        }
        if (regex is null) call.Refuse("The pattern or its flags cannot be used; back-references and looking around are not offered.");
        return regex;
    }

    private static FeelValue Replace(BuiltInCall call)
    {
        if (Regex(call, 1, 3) is not { } pattern) return FeelValue.Nothing;
        bool quoted = call.Has(3) && ((FeelValue.Text)call[3]).Value.Contains('q', StringComparison.Ordinal);
        if (pattern.IsMatch("")) return call.Refuse("The pattern matches the empty string.");
        string? replacement = quoted ? call.Text(2).Replace("$", "$$", StringComparison.Ordinal) : XPathPattern.Replacement(call.Text(2), pattern.GetGroupNumbers().Length - 1);
        if (replacement is null) return call.Refuse("The replacement is not well formed.");
        string input = Looked(call);
        StringBuilder output = new();
        int at = 0, groups = replacement.Count(c => c == '$');
        foreach (Match match in pattern.Matches(input))
        {
            call.Session.TextRoom(output.Length + replacement.Length + ((long)groups * match.Length));
            output.Append(input, at, match.Index - at).Append(match.Result(replacement));
            call.Session.TextRoom(output.Length);
            call.Session.Step(match.Length + 1);
            at = match.Index + match.Length;
        }
        return call.Session.Text(output.Append(input, at, input.Length - at).ToString());
    }

    private static FeelValue Split(BuiltInCall call)
    {
        if (Regex(call, 1, null) is not { } pattern) return FeelValue.Nothing;
        string input = Looked(call);
        List<FeelValue> parts = [];
        int at = 0;
        foreach (Match match in pattern.Matches(input))
        {
            if (match.Length == 0 && (match.Index == 0 || match.Index == input.Length)) continue;
            parts.Add(new FeelValue.Text(input[at..match.Index]));
            call.Session.Room(parts.Count);
            at = match.Index + match.Length;
        }
        parts.Add(new FeelValue.Text(input[at..]));
        return call.Session.List(parts);
    }
}
