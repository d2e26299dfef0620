using System.Globalization;

namespace Livelihood.Feeds;

/// <summary>States which rule of the contract a value breaks.</summary>
/// <param name="Field">The field, or the fields of the key joined by <c>+</c>.</param>
/// <param name="Value">The value as the source wrote it; null where there is none. It may be personal: <see cref="ToString"/> masks it.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Expected">What the contract allows, in words; holds no value of a row.</param>
public sealed record Violation(string Field, string? Value, FieldRule Rule, string Expected)
{
    /// <summary>Writes the violation without the value.</summary>
    /// <returns>For example <c>amount: a text of 5 characters, expected a number with at most 2 decimals</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Field}: {(Value is null ? "no value" : $"a text of {Value.Length} characters")}, expected {Expected}");
}
