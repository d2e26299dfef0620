using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Livelihood.Rules.Types;

/// <summary>Is the unit of a number: a product of symbols with whole powers, such as <c>CNY/month</c>.</summary>
/// <remarks>
/// Symbols are free; only the spelling counts, so <c>CNY/month</c> and <c>CNY/year</c> differ until a conversion is written. Two units are equal where
/// every symbol has the same power. The default value is the plain number without a unit. Immutable.
/// </remarks>
public readonly struct Unit : IEquatable<Unit>
{
    private readonly KeyValuePair<string, int>[]? _powers;

    private Unit(KeyValuePair<string, int>[] powers) => _powers = powers.Length == 0 ? null : powers;

    /// <summary>The unit of a plain number.</summary>
    public static Unit None => default;

    /// <summary>Whether this is a plain number without a unit.</summary>
    public bool IsNone => _powers is null;

    /// <summary>The symbols in ordinal order, each with its power, which is never 0.</summary>
    public IReadOnlyList<KeyValuePair<string, int>> Powers => _powers ?? [];

    /// <summary>Whether the two units differ.</summary>
    /// <param name="left">One unit.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Unit left, Unit right) => !left.Equals(right);

    /// <summary>Whether the two units are the same.</summary>
    /// <param name="left">One unit.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Unit left, Unit right) => left.Equals(right);

    /// <summary>Reads a unit: symbols joined by <c>*</c> and <c>/</c>, each with an optional <c>^power</c>; <c>1</c> stands for no symbol, as in <c>1/year</c>.</summary>
    /// <param name="text">The text; symbols are letters, digits, <c>%</c>, <c>$</c> and spaces inside.</param>
    /// <param name="unit">The unit read, or <see cref="None"/>.</param>
    /// <returns>Whether the text is a unit.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Unit unit)
    {
        unit = default;
        if (string.IsNullOrWhiteSpace(text)) return false;
        var powers = new SortedDictionary<string, int>(StringComparer.Ordinal);
        int sign = 1;
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not ('*' or '/')) continue;
            if (!TryFactor(text.AsSpan(start, i - start).Trim(), sign, powers)) return false;
            if (i < text.Length) sign = text[i] == '*' ? 1 : -1;
            start = i + 1;
        }

        unit = From(powers);
        return true;
    }

    /// <summary>The unit of a product.</summary>
    /// <param name="other">The unit of the other factor.</param>
    public Unit Times(Unit other) => Combine(other, 1);

    /// <summary>The unit of a quotient.</summary>
    /// <param name="other">The unit of the divisor.</param>
    public Unit Per(Unit other) => Combine(other, -1);

    /// <summary>The power of a symbol; 0 where the unit does not have it.</summary>
    /// <param name="symbol">The symbol.</param>
    public int PowerOf(string symbol)
    {
        foreach ((string known, int power) in Powers)
            if (known == symbol) return power;
        return 0;
    }

    /// <inheritdoc/>
    public bool Equals(Unit other) => Powers.SequenceEqual(other.Powers);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Unit other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int hash = 17;
        foreach ((string symbol, int power) in Powers)
            foreach (char letter in symbol) hash = (hash * 31) + letter + power;
        return hash;
    }

    /// <summary>Writes the unit as <see cref="TryParse"/> reads it; an empty text for a plain number.</summary>
    public override string ToString()
    {
        if (IsNone) return "";
        string above = string.Join('*', Powers.Where(p => p.Value > 0).Select(p => Factor(p.Key, p.Value)));
        string below = string.Concat(Powers.Where(p => p.Value < 0).Select(p => '/' + Factor(p.Key, -p.Value)));
        return (above.Length == 0 ? "1" : above) + below;
    }

    private static string Factor(string symbol, int power)
        => power == 1 ? symbol : symbol + '^' + power.ToString(CultureInfo.InvariantCulture);

    private static bool TryFactor(ReadOnlySpan<char> factor, int sign, SortedDictionary<string, int> powers)
    {
        int caret = factor.IndexOf('^');
        int power = 1;
        if (caret >= 0)
        {
            if (!int.TryParse(factor[(caret + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out power) || power is 0 or > 9) return false;
            factor = factor[..caret].TrimEnd();
        }

        if (factor is "1") return caret < 0;
        if (factor.IsEmpty || char.IsDigit(factor[0])) return false;
        foreach (char letter in factor)
            if (!char.IsLetterOrDigit(letter) && letter is not ('%' or '$' or ' ' or '_')) return false;
        string symbol = factor.ToString();
        powers[symbol] = powers.GetValueOrDefault(symbol) + (sign * power);
        return true;
    }

    private static Unit From(SortedDictionary<string, int> powers) => new([.. powers.Where(p => p.Value != 0)]);

    private Unit Combine(Unit other, int sign)
    {
        var powers = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach ((string symbol, int power) in Powers) powers[symbol] = power;
        foreach ((string symbol, int power) in other.Powers) powers[symbol] = powers.GetValueOrDefault(symbol) + (sign * power);
        return From(powers);
    }
}
