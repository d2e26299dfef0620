using Livelihood.Core.Documents;
using Livelihood.Core.Regions;

namespace Livelihood.Rules.Parameters.Internal;

/// <summary>Checks the regions that values are stated for against a tree.</summary>
internal static class ParameterRegionCheck
{
    public static void Run(Parameter parameter, RegionTree regions, ProblemList problems)
    {
        RegionHistory history = RegionHistory.Of(regions);
        foreach (ParameterValue value in parameter.Values)
        {
            if (value.Region is not { } code) continue;
            string path = value.Path + "." + parameter.Keys.First(key => key.IsRegion).Name;
            Region[] entries = history.EntriesOf(code);
            if (entries.Length == 0)
            {
                string? near = problems.IsFull ? null : Spelling.Nearest(code.Value, history.Codes);
                problems.Add(path, "The region is not in the tree of regions.", $"\"{code}\"", didYouMean: near);
            }
            else if (!entries.Any(entry => entry.Effective.Overlaps(value.Effective)))
            {
                ReportNotInForce(value, code, path, entries, regions, problems);
            }
        }
    }

    private static void ReportNotInForce(ParameterValue value, RegionCode code, string path, Region[] entries, RegionTree regions, ProblemList problems)
    {
        string days = string.Join(", ", entries.Select(entry => entry.Effective.ToString()));
        IReadOnlyList<RegionCode> now = value.Effective.From is { } from ? regions.Successors(code, from) : [];
        string? expected = now.Count > 1 ? "one of the regions that took over: " + string.Join(", ", now) : null;
        string message = $"The region is in force {days}, on no day of the value's period {value.Effective}.";
        problems.Add(path, message, $"\"{code}\"", expected, now.Count == 1 ? now[0].Value : null);
    }
}
