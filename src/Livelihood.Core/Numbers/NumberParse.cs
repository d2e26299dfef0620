namespace Livelihood.Core.Numbers;

/// <summary>Holds the outcome of reading an exact number: the value, or the reason there is none.</summary>
/// <param name="Value">The number read; zero where <paramref name="Fault"/> is not <see cref="NumberFault.None"/>.</param>
/// <param name="Fault">Why there is no value, or <see cref="NumberFault.None"/>.</param>
public readonly record struct NumberParse(FixedPoint Value, NumberFault Fault)
{
    /// <summary>Whether there is a value.</summary>
    public bool IsValue => Fault == NumberFault.None;

    /// <summary>Returns the value or throws.</summary>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">There is none; the message names the fault but not the text, which may be personal.</exception>
    public FixedPoint ValueOrThrow()
        => IsValue ? Value : throw new FormatException($"The text is not an exact number of this scale: {Fault}.");
}
