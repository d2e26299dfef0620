using System.Numerics;

namespace Livelihood.Rules.Proving.Internal;

/// <summary>Picks the numbers that tell all cells apart: the ends of intervals and what lies directly beside or between them.</summary>
internal static class Grid
{
    /// <summary>The numbers, rising.</summary>
    /// <param name="ends">The ends of all intervals.</param>
    /// <param name="scale">How many decimals numbers have; null where there is one between any two.</param>
    public static IEnumerable<(Rational Value, bool IsEnd, bool IsBetween)> Values(SortedSet<Rational> ends, int? scale)
    {
        if (ends.Count == 0) return [(default, false, false)];
        return scale is { } decimals ? Stepped(ends, decimals) : Dense(ends);
    }

    /// <summary>Takes a row out of the sets of all values for which its cell does not hold.</summary>
    /// <param name="cell">The cell; null for one that holds anyhow.</param>
    /// <param name="values">The values, rising or falling.</param>
    /// <param name="sets">One set of rows per value.</param>
    /// <param name="row">The row.</param>
    public static void Intersect(ProofCell? cell, Rational[] values, ulong[][] sets, int row)
    {
        if (cell is null || cell.IsAny) return;
        bool[] holds = new bool[values.Length];
        bool falling = values.Length > 1 && values[0].CompareTo(values[^1]) > 0;
        foreach (ProofInterval interval in cell.Intervals)
        {
            int first = interval.Low is { } low ? FirstFrom(values, low.Number, interval.LowClosed, falling) : 0;
            int end = interval.High is { } high ? FirstFrom(values, high.Number, !interval.HighClosed, falling) : values.Length;
            for (int i = first; i < end; i++) holds[falling ? values.Length - 1 - i : i] = true;
        }

        for (int i = 0; i < values.Length; i++)
            if (holds[i] == cell.IsNegated) sets[i][row >> 6] &= ~(1UL << row);
    }

    /// <summary>The place, counted from the lowest value, of the first one that is not below a bound (or is above it).</summary>
    private static int FirstFrom(Rational[] values, Rational bound, bool inclusive, bool falling)
    {
        int first = 0, last = values.Length;
        while (first < last)
        {
            int middle = (first + last) / 2;
            int order = values[falling ? values.Length - 1 - middle : middle].CompareTo(bound);
            if (order > 0 || (order == 0 && inclusive)) last = middle;
            else first = middle + 1;
        }

        return first;
    }

    private static IEnumerable<(Rational, bool, bool)> Stepped(SortedSet<Rational> ends, int decimals)
    {
        BigInteger power = BigInteger.Pow(10, decimals);
        var units = new SortedDictionary<BigInteger, bool>();
        foreach (Rational end in ends)
        {
            Rational scaled = end * Rational.Of(power);
            BigInteger below = scaled.Floor();
            _ = units.TryAdd(below + 1, false);
            if (scaled.IsWhole) _ = units.TryAdd(below - 1, false);
            if (scaled.IsWhole) units[below] = true;
            else _ = units.TryAdd(below, false);
        }

        foreach ((BigInteger unit, bool isEnd) in units) yield return (Rational.Of(unit, decimals), isEnd, false);
    }

    private static IEnumerable<(Rational, bool, bool)> Dense(SortedSet<Rational> ends)
    {
        Rational one = Rational.Of(1);
        yield return (ends.Min - one, false, true);
        Rational? before = null;
        foreach (Rational end in ends)
        {
            if (before is { } lower) yield return ((lower + end) / Rational.Of(2), false, true);
            yield return (end, true, false);
            before = end;
        }

        yield return (ends.Max + one, false, true);
    }
}
