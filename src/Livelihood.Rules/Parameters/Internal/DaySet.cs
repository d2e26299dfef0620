namespace Livelihood.Rules.Parameters.Internal;

/// <summary>A set of days as periods in the order of time that neither overlap nor touch. Immutable.</summary>
internal sealed class DaySet
{
    public static readonly DaySet Empty = new([]);

    private readonly (int First, int Last)[] _periods;

    private DaySet((int First, int Last)[] periods) => _periods = periods;

    public bool IsEmpty => _periods.Length == 0;

    public IReadOnlyList<(int First, int Last)> Periods => _periods;

    /// <summary>The days from a first to a last one; empty where the last is before the first.</summary>
    public static DaySet Of(int first, int last) => last < first ? Empty : new([(first, last)]);

    /// <summary>The union of periods in any order.</summary>
    public static DaySet Of(IEnumerable<(int First, int Last)> periods)
    {
        var joined = new List<(int First, int Last)>();
        foreach ((int first, int last) in periods.Order())
        {
            if (last < first) continue;
            if (joined.Count > 0 && first <= (long)joined[^1].Last + 1) joined[^1] = (joined[^1].First, Math.Max(joined[^1].Last, last));
            else joined.Add((first, last));
        }
        return joined.Count == 0 ? Empty : new([.. joined]);
    }

    public DaySet Union(DaySet other) => IsEmpty ? other : other.IsEmpty ? this : Of(_periods.Concat(other._periods));

    public DaySet Except(DaySet other)
    {
        if (IsEmpty || other.IsEmpty) return this;
        var left = new List<(int, int)>();
        int at = 0;
        foreach ((int first, int last) in _periods)
        {
            int start = first;
            while (at < other._periods.Length && other._periods[at].Last < start) at++;
            for (int i = at; i < other._periods.Length && other._periods[i].First <= last && start <= last; i++)
            {
                if (other._periods[i].First > start) left.Add((start, other._periods[i].First - 1));
                start = other._periods[i].Last + 1;
            }
            if (start <= last) left.Add((start, last));
        }
        return left.Count == 0 ? Empty : new([.. left]);
    }

    public DaySet Intersect(DaySet other) => Except(Except(other));

    public bool Contains(int day) => _periods.Any(period => period.First <= day && day <= period.Last);
}
