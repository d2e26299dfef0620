using Livelihood.Core.Documents;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Parameters.Internal;

/// <summary>Makes a parameter from what its document states, once the keys' values are known.</summary>
internal static class ParameterBuilder
{
    /// <summary>Makes the parameter; reports values of the wrong type or scale, unknown keys' values, and days with two values.</summary>
    /// <returns>Null where nothing can be made of it; otherwise of use only where nothing was reported.</returns>
    public static Parameter? Build(StatedParameter stated, OrderedDictionary<string, ParameterKey?> declared, ProblemList problems)
    {
        ParameterKey[] keys = [.. stated.By.Select(name => declared[name]).OfType<ParameterKey>()];
        if (!HasFewCells(stated, keys, problems)) return null;
        List<(StatedValue Stated, Dictionary<string, string> Keys)> placed = [];
        foreach (StatedValue value in stated.Values)
            if (Place(value, keys) is { } place) placed.Add((value, place));
        if (stated.Type is not { } type) return null;
        ValueContent?[] contents = [.. placed.Select(value => ValueContent.Read(value.Stated.Node, type))];
        int? scale = (type as RuleType.Number)?.Scale;
        if (type is RuleType.Number number)
            type = number with { Scale = scale ?? contents.OfType<ValueContent>().Select(content => content.Number.Scale).DefaultIfEmpty(0).Max() };
        var values = new List<ParameterValue>();
        for (int i = 0; i < contents.Length; i++)
            if (contents[i]?.As(type, placed[i].Stated.Node) is { } content) values.Add(Value(type, content, placed[i].Stated, placed[i].Keys));
        var parameter = new Parameter(stated.Name, type, keys, values) { Label = stated.Label, Basis = stated.Basis, DeclaredScale = scale };
        ReportOverlaps(parameter, problems);
        return parameter;
    }

    private static ParameterValue Value(RuleType type, (long Bits, string? Text) content, StatedValue stated, Dictionary<string, string> keys)
        => new(type, content.Bits, content.Text)
        {
            Region = stated.Region,
            Keys = keys,
            Effective = stated.Effective,
            Basis = stated.Basis,
            Label = stated.Label,
            Path = stated.Path,
        };

    private static bool HasFewCells(StatedParameter stated, ParameterKey[] keys, ProblemList problems)
    {
        long cells = 1;
        foreach (ParameterKey key in keys.Where(key => !key.IsRegion))
        {
            if (key.Values.Count == 0)
            {
                problems.Add(stated.Path, $"The key \"{key.Name}\" has no values.", expected: "its values under \"keys\"");
                return false;
            }
            cells *= key.Values.Count;
            if (cells <= ParameterGrid.MostCells) continue;
            problems.Add(stated.Path, "The keys' values have too many combinations.",
                expected: FormattableString.Invariant($"at most {ParameterGrid.MostCells} without the region"));
            return false;
        }
        return true;
    }

    private static Dictionary<string, string>? Place(StatedValue value, ParameterKey[] keys)
    {
        var place = new Dictionary<string, string>(StringComparer.Ordinal);
        bool sound = true;
        foreach ((string name, DocumentNode node) in value.Keys)
        {
            ParameterKey key = keys.First(known => known.Name == name);
            if (node.AsOneOf([.. key.Values]) is { } text) place.Add(name, text);
            else sound = false;
        }
        return sound ? place : null;
    }

    /// <summary>Reports every value that is stated for a day for which an earlier one of the same region and keys is stated too.</summary>
    private static void ReportOverlaps(Parameter parameter, ProblemList problems)
    {
        ParameterGrid grid = parameter.Grid;
        foreach (Core.Regions.RegionCode region in grid.Regions.Order())
            for (int cell = 0; cell < grid.Cells; cell++)
            {
                IReadOnlyList<int> values = grid.Of(region, cell);
                for (int i = 1, longest = 0; i < values.Count; i++)
                {
                    ParameterValue before = parameter.Values[values[longest]], value = parameter.Values[values[i]];
                    if (value.Effective.FirstDay() <= before.Effective.LastDay()) ReportOverlap(before, value, problems);
                    if (value.Effective.LastDay() > before.Effective.LastDay()) longest = i;
                }
            }
    }

    private static void ReportOverlap(ParameterValue before, ParameterValue value, ProblemList problems)
    {
        EffectivePeriod both = PeriodDays.Period(value.Effective.FirstDay(), Math.Min(value.Effective.LastDay(), before.Effective.LastDay()));
        bool same = value.Bits == before.Bits && value.Text == before.Text;
        string what = same ? $"The value is stated twice for the days {both}" : $"Two values are stated for the days {both}, {before} and {value}";
        problems.Add(value.Path, $"{what}; the other one is {before.Path}.");
    }
}
