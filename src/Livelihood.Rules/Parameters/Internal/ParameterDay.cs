using Livelihood.Core.Regions;

namespace Livelihood.Rules.Parameters.Internal;

/// <summary>Finds which of a parameter's values counts for each region on one day.</summary>
internal static class ParameterDay
{
    /// <summary>No value is stated for the region or above it.</summary>
    public const int None = -1;

    /// <summary>The region took over from regions with different values, and none is stated for itself since.</summary>
    public const int Differing = -2;

    /// <summary>The place in the parameter's values, <see cref="None"/> or <see cref="Differing"/>, for each region of the tree by index.</summary>
    /// <param name="parameter">The parameter; one of its keys is a region.</param>
    /// <param name="cell">The combination of the other keys' values.</param>
    /// <param name="history">The tree.</param>
    /// <param name="asOf">The day.</param>
    public static int[] Resolve(Parameter parameter, int cell, RegionHistory history, DateOnly asOf)
    {
        RegionDay day = history.On(asOf);
        ParameterGrid grid = parameter.Grid;
        int[] found = new int[day.Entries.Length];
        found.AsSpan().Fill(None);
        foreach (RegionCode region in grid.Regions)
            if (history.Tree.IndexOf(region) is >= 0 and var at) found[at] = grid.At(region, cell, asOf.DayNumber);
        int everywhere = grid.At(default, cell, asOf.DayNumber);
        var known = new Dictionary<Region, int>(ReferenceEqualityComparer.Instance);
        foreach (int at in day.Order)
        {
            if (found[at] == None && day.TookOver[at]) found[at] = TakenOver(parameter, cell, day.Entries[at]!, history, asOf.DayNumber, known);
            if (found[at] == None) found[at] = day.Parents[at] is >= 0 and var parent ? found[parent] : everywhere;
        }
        foreach ((int at, int[] successors) in day.NotInForce) found[at] = Common(parameter, successors, found);
        return found;
    }

    /// <summary>The value that a region took over when it began: the one that every region it took over from had on its last day and would still have.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="cell">The combination of the other keys' values.</param>
    /// <param name="region">The region; none is stated for itself.</param>
    /// <param name="history">The tree.</param>
    /// <param name="day">The day.</param>
    /// <param name="known">What was found so far for this parameter, cell and day.</param>
    public static int TakenOver(Parameter parameter, int cell, Region region, RegionHistory history, int day, Dictionary<Region, int> known)
    {
        Region[] predecessors = history.PredecessorsOf(region);
        if (predecessors.Length == 0) return None;
        if (known.TryGetValue(region, out int common)) return common;
        for (int i = 0; i < predecessors.Length; i++)
        {
            Region before = predecessors[i];
            int value = parameter.Grid.At(before.Code, cell, day);
            if (value >= 0 && !parameter.Values[value].Effective.Contains(before.Effective.To!.Value)) value = None;
            if (value == None) value = TakenOver(parameter, cell, before, history, day, known);
            if (i == 0) common = value;
            else if (!Same(parameter, common, value)) common = Differing;
        }
        known.Add(region, common);
        return common;
    }

    /// <summary>Whether two places hold the same value, or none both.</summary>
    public static bool Same(Parameter parameter, int one, int other)
        => one == other || (one >= 0 && other >= 0
            && parameter.Values[one].Bits == parameter.Values[other].Bits && parameter.Values[one].Text == parameter.Values[other].Text);

    private static int Common(Parameter parameter, int[] successors, int[] found)
    {
        if (successors.Length == 0) return None;
        int common = found[successors[0]];
        foreach (int successor in successors)
            if (!Same(parameter, common, found[successor])) return Differing;
        return common;
    }
}
