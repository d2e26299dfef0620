namespace Livelihood.Core.Numbers;

/// <summary>Says why a text or a number did not become an exact number.</summary>
public enum NumberFault
{
    /// <summary>No fault: there is a value.</summary>
    None = 0,

    /// <summary>The text is empty.</summary>
    Empty,

    /// <summary>The text is not an optional sign, ASCII digits and an optional point followed by digits.</summary>
    NotANumber,

    /// <summary>The value has digits other than zero beyond the decimals that are allowed.</summary>
    TooManyDecimals,

    /// <summary>The value at the wanted scale does not fit 64 bits.</summary>
    Overflow,
}
