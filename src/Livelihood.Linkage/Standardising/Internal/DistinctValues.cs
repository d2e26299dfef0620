namespace Livelihood.Linkage.Standardising.Internal;

/// <summary>Collects different values that are not empty, in the order of their first appearance.</summary>
internal sealed class DistinctValues
{
    private readonly HashSet<string> _known;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<string> _values = [];

    public DistinctValues()
    {
        _known = new HashSet<string>(StringComparer.Ordinal);
        _lookup = _known.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public void Add(string? value)
    {
        if (value is { Length: > 0 } && _known.Add(value)) _values.Add(value);
    }

    public void Add(ReadOnlySpan<char> value)
    {
        if (value.Length > 0 && !_lookup.Contains(value)) Add(value.ToString());
    }

    public string[] ToArray() => [.. _values];
}
