using Livelihood.Core.Regions;
using Livelihood.Rules.Parameters.Internal;

namespace Livelihood.Rules.Parameters;

/// <content>The value for one day, region and set of keys, with its reason.</content>
public sealed partial class Parameter
{
    /// <summary>Finds the value of a day and says where it comes from.</summary>
    /// <param name="date">The day.</param>
    /// <param name="keys">A value for each of the parameter's keys and no others; default none.</param>
    /// <param name="regions">The tree of regions; not needed where no key is a region.</param>
    /// <exception cref="ArgumentException">A key is missing or is not the parameter's, or a key is a region and no tree is given.</exception>
    public ParameterAnswer Find(DateOnly date, IReadOnlyDictionary<string, string>? keys = null, RegionTree? regions = null)
    {
        keys ??= new Dictionary<string, string>();
        foreach (string key in keys.Keys)
            if (!Keys.Any(known => known.Name == key)) throw new ArgumentException($"The parameter \"{Name}\" has no key \"{key}\".", nameof(keys));
        int cell = 0;
        RegionCode region = default;
        bool known = true;
        for (int k = 0; k < Keys.Count; k++)
        {
            if (!keys.TryGetValue(Keys[k].Name, out string? value))
                throw new ArgumentException($"The key \"{Keys[k].Name}\" of the parameter \"{Name}\" is missing.", nameof(keys));
            if (Keys[k].IsRegion)
            {
                _ = RegionCode.TryParse(value, out region);
                continue;
            }
            int at = ParameterGrid.IndexOf(Keys[k], value);
            known &= at >= 0;
            cell += at * Grid.CellStrides[k];
        }
        if (!known) return new ParameterAnswer(this, date, keys) { Absence = ParameterAbsence.UnknownKeyValue };
        if (!IsRegional) return Answer(date, keys, [], Grid.At(default, cell, date.DayNumber));
        if (regions is null) throw new ArgumentException($"The parameter \"{Name}\" depends on the region; a tree of regions must be given.", nameof(regions));
        return Find(date, keys, cell, region, RegionHistory.Of(regions));
    }

    private ParameterAnswer Find(DateOnly date, IReadOnlyDictionary<string, string> keys, int cell, RegionCode region, RegionHistory history)
    {
        IReadOnlyList<RegionCode> starts = history.Tree.Successors(region, date);
        if (starts.Count == 0) return new ParameterAnswer(this, date, keys) { Absence = ParameterAbsence.UnknownRegion, Path = region.IsEmpty ? [] : [region] };
        var path = new List<RegionCode>();
        if (starts[0] != region) path.Add(region);
        int common = Climb(date, cell, starts[0], history, path);
        foreach (RegionCode start in starts.Skip(1))
            if (!ParameterDay.Same(this, common, Climb(date, cell, start, history, []))) common = ParameterDay.Differing;
        return Answer(date, keys, path, common);
    }

    private int Climb(DateOnly date, int cell, RegionCode start, RegionHistory history, List<RegionCode> path)
    {
        var known = new Dictionary<Region, int>(ReferenceEqualityComparer.Instance);
        for (Region? at = history.Tree.Find(start, date); at is not null; at = at.Parent is { } parent ? history.Tree.Find(parent, date) : null)
        {
            path.Add(at.Code);
            int found = Grid.At(at.Code, cell, date.DayNumber);
            if (found == ParameterDay.None) found = ParameterDay.TakenOver(this, cell, at, history, date.DayNumber, known);
            if (found != ParameterDay.None) return found;
        }
        return Grid.At(default, cell, date.DayNumber);
    }

    private ParameterAnswer Answer(DateOnly date, IReadOnlyDictionary<string, string> keys, List<RegionCode> path, int found) => new(this, date, keys)
    {
        Path = path,
        Value = found >= 0 ? Values[found] : null,
        Absence = found switch
        {
            ParameterDay.None => ParameterAbsence.NotStated,
            ParameterDay.Differing => ParameterAbsence.Differing,
            _ => ParameterAbsence.None,
        },
    };
}
