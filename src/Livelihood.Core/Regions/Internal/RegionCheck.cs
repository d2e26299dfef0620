using Livelihood.Core.Documents;
using Livelihood.Core.Documents.Internal;

namespace Livelihood.Core.Regions.Internal;

/// <summary>Finds everything that keeps a list of regions from being a tree through time.</summary>
internal sealed class RegionCheck(RegionRecords records, ProblemList problems)
{
    private readonly HashSet<RegionCode> _inReportedCycle = [];

    public void Run()
    {
        foreach (RegionCode code in records.Codes.Order()) CheckOverlap(code);
        foreach (RegionEntry entry in records.All)
        {
            if (!entry.IsSound) continue;
            CheckParent(entry);
            CheckAncestry(entry);
            CheckSuccessors(entry);
        }
        new SuccessorCycles(records, problems).Run();
    }

    private void CheckOverlap(RegionCode code)
    {
        RegionEntry[] entries = records.Of(code);
        RegionEntry longest = entries[0];
        foreach (RegionEntry entry in entries.Skip(1))
        {
            if (entry.Effective.Overlaps(longest.Effective))
                problems.Add(entry.Path, $"The region {code} is in force twice on the same day: here {entry.Effective}, and {longest.Effective} at {longest.Path}.");
            if (entry.Effective.Last > longest.Effective.Last) longest = entry;
        }
    }

    private void CheckParent(RegionEntry entry)
    {
        if (entry.Region.Parent is not { } parent || parent == entry.Code || records.IsDoubtful(parent)) return;
        RegionEntry[] parents = records.Of(parent);
        if (parents.Length == 0)
        {
            problems.Add($"{entry.Path}.parent", $"The parent of {entry.Code} is not among the regions.", Shown.Text(parent.Value));
            return;
        }
        // The first day of this region that no period of its parent covers.
        DateOnly open = entry.Effective.First;
        foreach (RegionEntry one in parents)
        {
            if (one.Effective.First > open) break;
            if (one.Effective.Last < open) continue;
            if (one.Effective.Last >= entry.Effective.Last) return;
            open = one.Effective.Last.AddDays(1);
        }
        string day = open == DateOnly.MinValue ? "in the beginning" : $"on {Shown.Date(open)}";
        problems.Add(entry.Path, $"The region {entry.Code} is in force {entry.Effective}, but its parent {parent} is not in force {day}.");
    }

    // Every cycle exists on the first day of one of its regions, so looking on each region's first day finds all of them.
    private void CheckAncestry(RegionEntry entry)
    {
        DateOnly date = entry.Effective.First;
        int levels = 1;
        for (RegionEntry? at = entry; at?.Region.Parent is { } parent; at = records.InForce(parent, date))
        {
            if (parent != entry.Code && ++levels <= RegionTree.MaxLevels) continue;
            if (!problems.IsFull && !_inReportedCycle.Contains(entry.Code)) ReportAncestry(entry, date, parent == entry.Code);
            return;
        }
    }

    private void ReportAncestry(RegionEntry entry, DateOnly date, bool isCycle)
    {
        var line = new List<RegionCode> { entry.Code };
        for (RegionEntry? at = entry; at?.Region.Parent is { } parent && line.Count <= RegionTree.MaxLevels; at = records.InForce(parent, date))
        {
            line.Add(parent);
            if (parent == entry.Code) break;
        }
        if (isCycle)
        {
            string way = string.Join(" in ", line.Take(12)) + (line.Count > 12 ? " …" : "");
            problems.Add(entry.Path, $"The region {entry.Code} lies in itself: {way}.");
            _inReportedCycle.UnionWith(line);
        }
        else if (line.Distinct().Count() == line.Count)
        {
            // A line that leads into a cycle is that cycle's problem, not one of depth.
            problems.Add(entry.Path, $"The region {entry.Code} lies deeper than {RegionTree.MaxLevels} levels.");
        }
    }

    private void CheckSuccessors(RegionEntry entry)
    {
        IReadOnlyList<RegionCode> successors = entry.Region.Successors;
        if (successors.Count == 0) return;
        if (entry.DayAfter is not { } day)
        {
            problems.Add(entry.Path, $"The region {entry.Code} has successors but no last day.", expected: "a date under \"to\"");
            return;
        }
        var seen = new HashSet<RegionCode>();
        for (int i = 0; i < successors.Count; i++)
        {
            string path = $"{entry.Path}.successors[{i}]";
            RegionCode successor = successors[i];
            if (!seen.Add(successor)) problems.Add(path, $"The successor {successor} of {entry.Code} stands twice.");
            else if (records.IsDoubtful(successor)) continue;
            else if (records.Of(successor).Length == 0) problems.Add(path, $"The successor of {entry.Code} is not among the regions.", Shown.Text(successor.Value));
            else if (records.InForce(successor, day) is null)
                problems.Add(path, $"The successor {successor} of {entry.Code} is not in force on {Shown.Date(day)}, the day it should take over.");
        }
    }
}
