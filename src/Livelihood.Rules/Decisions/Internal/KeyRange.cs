namespace Livelihood.Rules.Decisions.Internal;

/// <summary>A range of keys of a <see cref="KeySpace"/>, both ends included; empty where the first lies above the last.</summary>
internal readonly record struct KeyRange(long First, long Last)
{
    public bool IsEmpty => First > Last;

    public static KeyRange All => new(long.MinValue, long.MaxValue);

    public bool Contains(long key) => First <= key && key <= Last;
}
