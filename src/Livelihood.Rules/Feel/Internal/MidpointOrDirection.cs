namespace Livelihood.Rules.Feel.Internal;

/// <summary>Names FEEL's ways of rounding.</summary>
internal enum MidpointOrDirection
{
    HalfEven,
    HalfUp,
    HalfDown,
    Up,
    Down,
    Floor,
    Ceiling,
}
