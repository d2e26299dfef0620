namespace Livelihood.Core.Numbers;

/// <summary>States how a value between two representable numbers becomes one of them.</summary>
/// <remarks>The names and the treatment of ties follow the rounding functions of FEEL (OMG DMN 1.4 and later).</remarks>
public enum Rounding
{
    /// <summary>To the nearest; a tie goes away from zero: 2.5 becomes 3, -2.5 becomes -3.</summary>
    HalfUp = 0,

    /// <summary>To the nearest; a tie goes toward zero: 2.5 becomes 2, -2.5 becomes -2.</summary>
    HalfDown,

    /// <summary>To the nearest; a tie goes to the even neighbour: 2.5 becomes 2, 3.5 becomes 4.</summary>
    HalfEven,

    /// <summary>Away from zero: 2.1 becomes 3, -2.1 becomes -3.</summary>
    Up,

    /// <summary>Toward zero: 2.9 becomes 2, -2.9 becomes -2.</summary>
    Down,

    /// <summary>Toward positive infinity: 2.1 becomes 3, -2.9 becomes -2.</summary>
    Ceiling,

    /// <summary>Toward negative infinity: 2.9 becomes 2, -2.1 becomes -3.</summary>
    Floor,
}
