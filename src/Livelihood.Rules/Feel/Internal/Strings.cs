using System.Text;

namespace Livelihood.Rules.Feel.Internal;

/// <summary>Functions on strings; positions and lengths count code points.</summary>
/// <remarks>Source: OMG DMN 1.5, clause 10.3.4.3.</remarks>
internal static class Strings
{
    public static void Add(BuiltIns all) => all
        .Add("substring", "string: string, start position: number, length?: number", Substring)
        .Add("string length", "string: string", c => FeelValue.From(Length(c, c.Text(0))))
        .Add("upper case", "string: string", c => c.Session.Text(c.Text(0).ToUpperInvariant()))
        .Add("lower case", "string: string", c => c.Session.Text(c.Text(0).ToLowerInvariant()))
        .Add("substring before", "string: string, match: string", c => c.Session.Text(Find(c) is >= 0 and var at ? c.Text(0)[..at] : ""))
        .Add("substring after", "string: string, match: string", c => c.Session.Text(Find(c) is >= 0 and var at ? c.Text(0)[(at + c.Text(1).Length)..] : ""))
        .Add("contains", "string: string, match: string", c => FeelValue.From(Find(c) >= 0))
        .Add("starts with", "string: string, match: string", c => FeelValue.From(c.Text(0).StartsWith(c.Text(1), StringComparison.Ordinal)))
        .Add("ends with", "string: string, match: string", c => FeelValue.From(c.Text(0).EndsWith(c.Text(1), StringComparison.Ordinal)))
        .Add("string join", "list: list, delimiter?: Any", Join);

    private static FeelNumber Length(BuiltInCall call, string text)
    {
        call.Session.Step(text.Length / 16);
        int length = text.Length;
        for (int i = 1; i < text.Length; i++)
            if (char.IsSurrogatePair(text[i - 1], text[i])) length--;
        return length;
    }

    private static int Find(BuiltInCall call)
    {
        call.Session.Step(call.Text(0).Length / 16);
        return call.Text(0).IndexOf(call.Text(1), StringComparison.Ordinal);
    }

    private static FeelValue Substring(BuiltInCall call)
    {
        string text = call.Text(0);
        Rune[] runes = [.. text.EnumerateRunes()];
        call.Session.Step(runes.Length / 4);
        if (call.Whole(1) is not { } start || start == 0 || start > runes.Length || start < -runes.Length) return call.Refuse("The string has no such position.");
        int from = start > 0 ? start - 1 : runes.Length + start, count = runes.Length - from;
        if (call.Has(2))
        {
            if (call.Number(2) < 1) return call.Refuse("The length of a substring must be at least 1.");
            if (call.Whole(2) is { } wanted) count = Math.Min(count, wanted);
        }
        StringBuilder part = new();
        foreach (Rune rune in runes.AsSpan(from, count)) part.Append(rune.ToString());
        return call.Session.Text(part.ToString());
    }

    private static FeelValue Join(BuiltInCall call)
    {
        string delimiter = "";
        if (call.Has(1))
        {
            if (call[1] is not FeelValue.Text text) return call.Refuse("The delimiter is no string.");
            delimiter = text.Value;
        }
        List<string> parts = [];
        long length = 0;
        foreach (FeelValue item in call.Items(0))
        {
            call.Session.Step();
            if (item.IsNull) continue;
            if (item is not FeelValue.Text part) return call.Refuse("An item of the list is no string.");
            parts.Add(part.Value);
            call.Session.TextRoom(length += part.Value.Length + delimiter.Length);
        }
        return call.Session.Text(string.Join(delimiter, parts));
    }
}
