namespace Livelihood.Rules.Proving.Internal;

/// <summary>A set of rows as a key; whoever makes it does not change the set afterwards.</summary>
internal readonly struct RowSetKey(ulong[] set, int depth = 0) : IEquatable<RowSetKey>
{
    private readonly ulong[] _set = set;
    private readonly int _depth = depth;

    public bool Equals(RowSetKey other) => _depth == other._depth && _set.AsSpan().SequenceEqual(other._set);

    public override bool Equals(object? obj) => obj is RowSetKey other && Equals(other);

    public override int GetHashCode()
    {
        ulong hash = (ulong)_depth;
        foreach (ulong word in _set) hash = (hash ^ word ^ (word >> 29)) * 0x9E3779B97F4A7C15UL;
        return (int)(hash >> 32);
    }
}
