namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>What the rows of a column are multiplied with: a number each, or one for all.</summary>
internal readonly ref struct Factors(ReadOnlySpan<long> each, long all)
{
    private readonly ReadOnlySpan<long> _each = each;
    private readonly long _all = all;

    public long this[int row] => _each.IsEmpty ? _all : _each[row];

    public bool IsOne => _each.IsEmpty && _all == 1;

    public int BitsOf(int start, int rows) => _each.IsEmpty ? Magnitudes.BitsOf(_all) : Magnitudes.BitsOf(_each.Slice(start, rows));

    /// <summary>Multiplies rows whose products are known to fit.</summary>
    public void Apply(ReadOnlySpan<long> values, int start, Span<long> products)
    {
        ReadOnlySpan<long> part = values.Slice(start, products.Length);
        if (IsOne) part.CopyTo(products);
        else if (_each.IsEmpty) Multiplying.Low(part, _all, products);
        else Multiplying.Low(part, _each.Slice(start, products.Length), products);
    }
}
