namespace Livelihood.Rules.Parameters.Internal;

/// <summary>What counts on each day: pieces in the order of time, each with a place in a parameter's values or <see cref="ParameterDay.Differing"/>. Immutable.</summary>
internal sealed class Timeline
{
    public static readonly Timeline Empty = new([]);

    private readonly Piece[] _pieces;

    private Timeline(Piece[] pieces) => _pieces = pieces;

    public readonly record struct Piece(int First, int Last, int State);

    public IReadOnlyList<Piece> Pieces => _pieces;

    /// <summary>The values that are stated for a region and cell.</summary>
    public static Timeline Stated(Parameter parameter, Core.Regions.RegionCode region, int cell)
    {
        IReadOnlyList<int> values = parameter.Grid.Of(region, cell);
        if (values.Count == 0) return Empty;
        return new([.. values.Select(v => new Piece(parameter.Values[v].Effective.FirstDay(), parameter.Values[v].Effective.LastDay(), v))]);
    }

    /// <summary>The piece that holds a day alone, or nothing.</summary>
    public Timeline Around(int day) => Find(day) is { } piece ? (_pieces.Length == 1 ? this : new([piece])) : Empty;

    /// <summary>The state of a day; <see cref="ParameterDay.None"/> between pieces.</summary>
    public int At(int day) => Find(day)?.State ?? ParameterDay.None;

    /// <summary>The part from a first to a last day.</summary>
    public Timeline Within(int first, int last)
    {
        if (_pieces.Length == 0 || (_pieces[0].First >= first && _pieces[^1].Last <= last)) return this;
        Piece[] within = [.. _pieces.Where(p => p.First <= last && p.Last >= first)
            .Select(p => p with { First = Math.Max(p.First, first), Last = Math.Min(p.Last, last) })];
        return within.Length == 0 ? Empty : new(within);
    }

    /// <summary>These pieces, and those of another timeline on the days without one.</summary>
    public Timeline Over(Timeline below)
    {
        if (_pieces.Length == 0) return below;
        if (below._pieces.Length == 0) return this;
        var pieces = new List<Piece>(_pieces);
        DaySet own = Days();
        foreach (Piece piece in below._pieces)
            foreach ((int first, int last) in DaySet.Of(piece.First, piece.Last).Except(own).Periods) pieces.Add(new Piece(first, last, piece.State));
        pieces.Sort((one, other) => one.First.CompareTo(other.First));
        return new([.. pieces]);
    }

    /// <summary>What both say where it is the same, nothing where both say nothing, and <see cref="ParameterDay.Differing"/> elsewhere.</summary>
    public Timeline Meet(Timeline other, Parameter parameter)
    {
        int[] starts = [.. _pieces.Concat(other._pieces).SelectMany(p => p.Last == int.MaxValue ? [p.First] : (int[])[p.First, p.Last + 1]).Distinct().Order()];
        var pieces = new List<Piece>();
        for (int i = 0; i + 1 < starts.Length; i++)
        {
            int one = At(starts[i]), two = other.At(starts[i]);
            if (one == ParameterDay.None && two == ParameterDay.None) continue;
            pieces.Add(new Piece(starts[i], starts[i + 1] - 1, ParameterDay.Same(parameter, one, two) ? one : ParameterDay.Differing));
        }
        return pieces.Count == 0 ? Empty : new([.. pieces]);
    }

    /// <summary>The days that have a piece.</summary>
    public DaySet Days() => DaySet.Of(_pieces.Select(p => (p.First, p.Last)));

    /// <summary>The days on which nothing says which value counts.</summary>
    public DaySet DifferingDays()
        => Array.Exists(_pieces, p => p.State == ParameterDay.Differing)
            ? DaySet.Of(_pieces.Where(p => p.State == ParameterDay.Differing).Select(p => (p.First, p.Last)))
            : DaySet.Empty;

    private Piece? Find(int day)
    {
        int low = 0, high = _pieces.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (_pieces[middle].First <= day) low = middle + 1;
            else high = middle;
        }
        return low > 0 && _pieces[low - 1].Last >= day ? _pieces[low - 1] : null;
    }
}
