using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;

namespace Livelihood.Linkage.Standardising.Internal;

/// <summary>Checks what a step is made of in code; the reader of JSON makes the same checks as problems.</summary>
internal static class Require
{
    public static int Between(int value, int least, int most, [CallerArgumentExpression(nameof(value))] string? name = null)
        => value >= least && value <= most ? value : throw new ArgumentOutOfRangeException(name, value, $"Allowed is {least} to {most}.");

    public static string Text(string value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(value, name);
        return WellFormed(value, name);
    }

    public static string Character(string value, [CallerArgumentExpression(nameof(value))] string? name = null)
        => IsCharacter(Text(value, name)) ? value : throw new ArgumentException("More than one character.", name);

    public static bool IsCharacter(string value)
        => Rune.DecodeFromUtf16(value, out _, out int length) == System.Buffers.OperationStatus.Done && length == value.Length;

    public static string[] Texts(IEnumerable<string> values, [CallerArgumentExpression(nameof(values))] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(values, name);
        return [.. values.Select(value => WellFormed(value, name))];
    }

    public static Dictionary<string, string> Map(IEnumerable<KeyValuePair<string, string>> values, [CallerArgumentExpression(nameof(values))] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(values, name);
        var map = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach ((string from, string to) in values)
        {
            if (!map.TryAdd(WellFormed(from, name), WellFormed(to, name)))
                throw new ArgumentException($"\"{from}\" is there twice.", name);
        }
        return map;
    }

    public static string[] Formats(IEnumerable<string> formats)
    {
        string[] list = Texts(formats);
        if (list.Length == 0) throw new ArgumentException("There is no date format.", nameof(formats));
        foreach (string format in list)
            if (!DateStep.TellsDate(format)) throw new ArgumentException($"\"{format}\" does not tell year, month and day fully.", nameof(formats));
        return list;
    }

    public static Regex Pattern(string pattern)
    {
        _ = Text(pattern);
        return Patterns.TryCompile(pattern, out string fault) ?? throw new ArgumentException(fault, nameof(pattern));
    }

    public static string Replacement(string with)
        => Patterns.IsReplacement(WellFormed(with, nameof(with))) ? with : throw new ArgumentException($"Allowed is {Patterns.ExpectedReplacement}.", nameof(with));

    private static string WellFormed(string value, string? name)
    {
        ArgumentNullException.ThrowIfNull(value, name);
        return Scalars.AreWellFormed(value) ? value : throw new ArgumentException("The text has an unpaired surrogate.", name);
    }
}
