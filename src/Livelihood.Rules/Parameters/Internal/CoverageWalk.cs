using Livelihood.Core.Regions;

namespace Livelihood.Rules.Parameters.Internal;

/// <summary>Looks for the regions and days without a value, over the slices of a tree within a period.</summary>
internal sealed class CoverageWalk
{
    private readonly RegionHistory _history;
    private readonly CoverageScope _scope;
    private readonly List<RegionSlice> _slices;
    private readonly DaySet[] _asked;
    private readonly List<int>[] _within;
    private readonly List<int> _top = [];
    private readonly ILookup<RegionCode, int> _ofCode;

    public CoverageWalk(RegionHistory history, int first, int last, CoverageScope scope)
    {
        _history = history;
        _scope = scope;
        _slices = RegionSlice.Of(history.Tree, first, last);
        _ofCode = Enumerable.Range(0, _slices.Count).ToLookup(i => _slices[i].Region.Code);
        _within = new List<int>[_slices.Count];
        for (int i = 0; i < _slices.Count; i++)
        {
            _within[i] = [];
            (_slices[i].Parent < 0 ? _top : _within[_slices[i].Parent]).Add(i);
        }
        _asked = [.. _slices.Select((slice, i) => scope == CoverageScope.All ? Days(slice) : Days(slice).Except(DaysWithin(i)))];
    }

    /// <summary>Adds the holes of one parameter and cell, in the order of codes and days.</summary>
    public void Run(Parameter parameter, int cell, List<CoverageHole> holes)
    {
        DaySet[] missing = new DaySet[_slices.Count], differing = new DaySet[_slices.Count];
        Resolve(parameter, cell, missing, differing);
        var found = new List<Found>();
        Collect(missing, false, found);
        Collect(differing, true, found);
        foreach (Found hole in Joined(found).OrderBy(hole => hole.Region).ThenBy(hole => hole.First))
            holes.Add(new CoverageHole
            {
                Parameter = parameter,
                Region = hole.Region.IsEmpty ? null : hole.Region,
                RegionsWithin = hole.Alone ? 0 : CountWithin(hole.Region, hole.First, hole.Last),
                IsRegionAlone = hole.Alone,
                Keys = parameter.Grid.KeysOf(cell),
                Period = PeriodDays.Period(hole.First, hole.Last),
                IsDiffering = hole.Differing,
            });
    }

    private sealed record Found(RegionCode Region, int First, int Last, bool Differing, bool Alone);

    private static DaySet Days(RegionSlice slice) => DaySet.Of(slice.First, slice.Last);

    private DaySet DaysWithin(int slice) => DaySet.Of(_within[slice].Select(i => (_slices[i].First, _slices[i].Last)));

    private void Resolve(Parameter parameter, int cell, DaySet[] missing, DaySet[] differing)
    {
        Timeline everywhere = Timeline.Stated(parameter, default, cell);
        var lines = new Timeline[_slices.Count];
        var takenOver = new Dictionary<Region, Timeline>(ReferenceEqualityComparer.Instance);
        for (int i = 0; i < lines.Length; i++)
        {
            RegionSlice slice = _slices[i];
            Timeline above = slice.Parent < 0 ? everywhere : lines[slice.Parent];
            lines[i] = Timeline.Stated(parameter, slice.Region.Code, cell).Over(TakenOver(parameter, cell, slice.Region, takenOver)).Over(above).Within(slice.First, slice.Last);
            missing[i] = Days(slice).Except(lines[i].Days());
            differing[i] = lines[i].DifferingDays();
        }
    }

    // Says for all days at once what ParameterDay.TakenOver says for one.
    private Timeline TakenOver(Parameter parameter, int cell, Region region, Dictionary<Region, Timeline> known)
    {
        Region[] predecessors = _history.PredecessorsOf(region);
        if (predecessors.Length == 0) return Timeline.Empty;
        if (known.TryGetValue(region, out Timeline? line)) return line;
        foreach (Region before in predecessors)
        {
            Timeline its = Timeline.Stated(parameter, before.Code, cell).Around(before.Effective.To!.Value.DayNumber).Over(TakenOver(parameter, cell, before, known));
            line = line is null ? its : line.Meet(its, parameter);
        }
        known.Add(region, line!);
        return line!;
    }

    /// <summary>Finds, for each slice, the days on which all that is asked of it and of those in it is missing and of the one above it is not.</summary>
    private void Collect(DaySet[] missing, bool differing, List<Found> found)
    {
        if (Array.TrueForAll(missing, days => days.IsEmpty)) return;
        var throughout = new DaySet[_slices.Count];
        for (int i = _slices.Count - 1; i >= 0; i--)
            throughout[i] = Days(_slices[i]).Except(_asked[i].Except(missing[i])).Except(Blocked(_within[i], throughout));
        DaySet everywhere = DaySet.Of(_top.Select(i => (_slices[i].First, _slices[i].Last))).Except(Blocked(_top, throughout));
        foreach ((int first, int last) in everywhere.Periods) found.Add(new Found(default, first, last, differing, false));
        for (int i = 0; i < _slices.Count; i++)
            foreach ((int first, int last) in throughout[i].Except(_slices[i].Parent < 0 ? everywhere : throughout[_slices[i].Parent]).Periods)
                found.Add(new Found(_slices[i].Region.Code, first, last, differing, false));
        if (_scope == CoverageScope.Leaves) return;
        for (int i = 0; i < _slices.Count; i++)
            foreach ((int first, int last) in missing[i].Except(throughout[i]).Periods)
                found.Add(new Found(_slices[i].Region.Code, first, last, differing, true));
    }

    private DaySet Blocked(List<int> slices, DaySet[] throughout)
    {
        var blocked = new List<(int, int)>();
        foreach (int i in slices) blocked.AddRange(Days(_slices[i]).Except(throughout[i]).Periods);
        return blocked.Count == 0 ? DaySet.Empty : DaySet.Of(blocked);
    }

    private static IEnumerable<Found> Joined(List<Found> found)
    {
        Found? open = null;
        foreach (Found next in found.OrderBy(hole => hole.Region).ThenBy(hole => hole.Differing).ThenBy(hole => hole.Alone).ThenBy(hole => hole.First))
        {
            if (open is { } before && before.Region == next.Region && before.Differing == next.Differing && before.Alone == next.Alone && before.Last + 1 == next.First)
            {
                open = before with { Last = next.Last };
                continue;
            }
            if (open is not null) yield return open;
            open = next;
        }
        if (open is not null) yield return open;
    }

    private int CountWithin(RegionCode region, int first, int last)
    {
        var codes = new HashSet<RegionCode>();
        var open = new Stack<int>(region.IsEmpty ? _top : _ofCode[region]);
        while (open.TryPop(out int at))
        {
            if (_slices[at].First > last || _slices[at].Last < first) continue;
            codes.Add(_slices[at].Region.Code);
            foreach (int inner in _within[at]) open.Push(inner);
        }
        codes.Remove(region);
        return codes.Count;
    }
}
