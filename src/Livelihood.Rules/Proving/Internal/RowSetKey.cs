namespace Livelihood.Rules.Proving.Internal;

/// <summary>A set of rows, and the dimensions that are still open, as a key; whoever makes it does not change the set afterwards.</summary>
internal readonly struct RowSetKey(ulong[] set, ulong open = 0) : IEquatable<RowSetKey>
{
    private readonly ulong[] _set = set;
    private readonly ulong _open = open;

    public bool Equals(RowSetKey other) => _open == other._open && _set.AsSpan().SequenceEqual(other._set);

    public override bool Equals(object? obj) => obj is RowSetKey other && Equals(other);

    public override int GetHashCode()
    {
        ulong hash = _open * 0xD6E8FEB86659FD93UL;
        foreach (ulong word in _set) hash = (hash ^ word ^ (word >> 29)) * 0x9E3779B97F4A7C15UL;
        return (int)(hash >> 32);
    }
}
