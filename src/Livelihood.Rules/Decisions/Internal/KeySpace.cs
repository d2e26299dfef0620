using Livelihood.Rules.Checking.Internal;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Decisions.Internal;

/// <summary>Turns the values of an input into whole numbers of the same order, so that every interval between constants is a closed range of them.</summary>
/// <remarks>
/// Numbers of a finite scale are their units, dates and durations their counts. A quotient q becomes twice the whole part of q × 10^scale, plus one where
/// something is left over, with the largest scale of the ends: so an end is even, and what lies between two neighbouring ones is odd. Texts, categories and
/// regions are numbered: a category's values as they are declared, then other texts in the order in which cells first name them; all others share the next number.
/// </remarks>
internal sealed class KeySpace
{
    private const long LargestEnd = 1L << 61;

    private readonly Dictionary<string, int>? _codes;

    private KeySpace(RuleType type, int scale, Dictionary<string, int>? codes)
    {
        Type = type;
        Scale = scale;
        _codes = codes;
    }

    public RuleType Type { get; }

    /// <summary>The scale of a number's keys.</summary>
    public int Scale { get; }

    public bool IsQuotient => Type is RuleType.Number { Scale: null };

    /// <summary>The texts that cells name, in the order of their numbers; null for types that are no texts.</summary>
    public IReadOnlyList<string>? Texts => _codes is null ? null : [.. _codes.Keys];

    /// <summary>The keys that values can have.</summary>
    public KeyRange Domain => Type switch
    {
        RuleType.Boolean => new KeyRange(0, 1),
        RuleType.Category category => new KeyRange(0, category.Values.Count - 1),
        _ when _codes is not null => new KeyRange(0, _codes.Count),
        _ => KeyRange.All,
    };

    /// <summary>Whether a cell consists of intervals between constants.</summary>
    public static bool IsConstant(CheckedCell cell)
        => cell.Conditions.Count == 0 && cell.Intervals.All(i => i.Low is null or ConstantNode { IsMissing: false } && i.High is null or ConstantNode { IsMissing: false });

    /// <summary>The space for an input and the cells over it that are constant; null where an end is too large for exact keys.</summary>
    public static KeySpace? Of(RuleType type, IEnumerable<CheckedCell> cells)
    {
        ConstantNode[] ends = [.. cells.SelectMany(c => c.Intervals).SelectMany(i => new[] { i.Low, i.High }).OfType<ConstantNode>()];
        if (type is RuleType.Text or RuleType.Category or RuleType.Region)
        {
            var codes = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (string value in (type as RuleType.Category)?.Values ?? []) codes.TryAdd(value, codes.Count);
            foreach (ConstantNode end in ends) codes.TryAdd(end.Text!, codes.Count);
            return new KeySpace(type, 0, codes);
        }

        if (type is not RuleType.Number number) return new KeySpace(type, 0, null);
        if (number.Scale is { } scale) return new KeySpace(type, scale, null);
        scale = ends.Length == 0 ? 0 : ends.Max(ScaleOf);
        bool exact = ends.All(e => Int128.Abs(Exact.Floor(e.Bits, ScaleOf(e), scale, out _)) <= LargestEnd);
        return exact ? new KeySpace(type, scale, null) : null;
    }

    /// <summary>Whether a constant cell holds for a constant of its input's kind.</summary>
    public static bool Holds(CheckedCell cell, ConstantNode value)
    {
        if (!IsConstant(cell) || cell.IsAny) return true;
        var itself = new CheckedCell(false, [new CheckedInterval(value, true, value, true)], [], false);
        if (Of(value.Type, [cell, itself]) is not { } space) return true;
        KeyRange[] ranges = space.Ranges(cell);
        return ranges.Any(r => r.Contains(space.Range(itself.Intervals[0]).First));
    }

    /// <summary>The keys for which a constant cell holds: ranges in rising order that do not touch.</summary>
    public KeyRange[] Ranges(CheckedCell cell)
    {
        if (cell.IsAny) return [KeyRange.All];
        if (cell is { Negated: true, MatchesMissing: false, Intervals.Count: 0 }) return [];
        List<KeyRange> ranges = [.. cell.Intervals.Select(Range).Where(r => !r.IsEmpty).OrderBy(r => r.First)];
        var merged = new List<KeyRange>(ranges.Count);
        foreach (KeyRange range in ranges)
        {
            if (merged.Count > 0 && (merged[^1].Last == long.MaxValue || range.First <= merged[^1].Last + 1))
                merged[^1] = new KeyRange(merged[^1].First, Math.Max(merged[^1].Last, range.Last));
            else
                merged.Add(range);
        }

        return [.. cell.Negated ? Complement(merged) : merged];
    }

    /// <summary>The key of a quotient with a divisor above 0.</summary>
    public long KeyOfQuotient(long dividend, long divisor)
    {
        Int128 whole = Exact.FloorDivide(dividend * Exact.Power(Scale), divisor, out bool isExact);
        if (whole > LargestEnd) return long.MaxValue;
        if (whole < -LargestEnd) return long.MinValue;
        return (long)(2 * whole) + (isExact ? 0 : 1);
    }

    public KeyRange Range(CheckedInterval interval)
    {
        if (_codes is not null)
        {
            int code = _codes[((ConstantNode)interval.Low!).Text!];
            return new KeyRange(code, code);
        }

        Int128 first = First(interval), last = Last(interval);
        if (first > long.MaxValue || last < long.MinValue) return new KeyRange(1, 0);
        return new KeyRange(Exact.Saturate(first), Exact.Saturate(last));
    }

    private static List<KeyRange> Complement(List<KeyRange> ranges)
    {
        var rest = new List<KeyRange>(ranges.Count + 1);
        long next = long.MinValue;
        foreach (KeyRange range in ranges)
        {
            if (range.First > next) rest.Add(new KeyRange(next, range.First - 1));
            if (range.Last == long.MaxValue) return rest;
            next = range.Last + 1;
        }

        rest.Add(new KeyRange(next, long.MaxValue));
        return rest;
    }

    private Int128 First(CheckedInterval interval)
    {
        if (interval.Low is not ConstantNode low) return long.MinValue;
        Int128 floor = Exact.Floor(low.Bits, ScaleOf(low), Scale, out bool isExact);
        int step = interval.LowClosed && isExact ? 0 : 1;
        return IsQuotient ? (2 * floor) + step : floor + step;
    }

    private Int128 Last(CheckedInterval interval)
    {
        if (interval.High is not ConstantNode high) return long.MaxValue;
        Int128 floor = Exact.Floor(high.Bits, ScaleOf(high), Scale, out bool isExact);
        if (IsQuotient) return (2 * floor) - (interval.HighClosed ? 0 : 1);
        return interval.HighClosed || !isExact ? floor : floor - 1;
    }

    private static int ScaleOf(ConstantNode end) => end.Type is RuleType.Number { Scale: { } scale } ? scale : 0;
}
