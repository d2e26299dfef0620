using System.Diagnostics.CodeAnalysis;

namespace Livelihood.Core.Regions;

/// <summary>The code of a region, such as <c>420106</c> or <c>DE-BY</c>.</summary>
/// <remarks>
/// One to 32 ASCII letters, digits, points, hyphens and underscores; compared exactly, code unit by code unit. Codes that start with 99 are left
/// free by the schemes in use and serve for tests. The default value is no code.
/// </remarks>
public readonly record struct RegionCode : IComparable<RegionCode>
{
    /// <summary>The most characters a code has: 32.</summary>
    public const int MaxLength = 32;

    private readonly string? _value;

    /// <summary>Makes a code.</summary>
    /// <param name="value">The code as it is written.</param>
    /// <exception cref="ArgumentException">The text is null or not written as a code is.</exception>
    public RegionCode(string value)
    {
        if (!IsCode(value)) throw new ArgumentException($"\"{value}\" is not a region code: 1 to {MaxLength} ASCII letters, digits, points, hyphens and underscores.", nameof(value));
        _value = value;
    }

    /// <summary>The code as it is written; empty for the default value.</summary>
    public string Value => _value ?? "";

    /// <summary>Whether this is the default value, which is no code.</summary>
    public bool IsEmpty => _value is null;

    /// <summary>Reads a code.</summary>
    /// <returns>False, and the default value, when the text is null or not written as a code is.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out RegionCode code)
    {
        code = IsCode(text) ? new RegionCode(text) : default;
        return !code.IsEmpty;
    }

    /// <summary>Whether one code sorts before another.</summary>
    public static bool operator <(RegionCode left, RegionCode right) => left.CompareTo(right) < 0;

    /// <summary>Whether one code sorts after another.</summary>
    public static bool operator >(RegionCode left, RegionCode right) => left.CompareTo(right) > 0;

    /// <summary>Whether one code sorts before another or is the same.</summary>
    public static bool operator <=(RegionCode left, RegionCode right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one code sorts after another or is the same.</summary>
    public static bool operator >=(RegionCode left, RegionCode right) => left.CompareTo(right) >= 0;

    /// <summary>Compares in ordinal order; the default value comes first.</summary>
    public int CompareTo(RegionCode other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The code as it is written.</summary>
    public override string ToString() => Value;

    private static bool IsCode([NotNullWhen(true)] string? text)
        => text is { Length: > 0 and <= MaxLength } && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_');
}
