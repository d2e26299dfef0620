using Livelihood.Core.Documents;

namespace Livelihood.Core.Regions.Internal;

/// <summary>Finds regions that come to succeed themselves: only possible where a successor is not in force when it should take over.</summary>
internal sealed class SuccessorCycles(RegionRecords records, ProblemList problems)
{
    private readonly Dictionary<RegionEntry, bool> _isOnWay = new(ReferenceEqualityComparer.Instance);

    public void Run()
    {
        foreach (RegionEntry entry in records.All)
            if (entry.IsSound && entry.Region.Successors.Count > 0 && !_isOnWay.ContainsKey(entry)) Follow(entry);
    }

    // Depth first with a stack of its own: a chain of successors may be as long as the list.
    private void Follow(RegionEntry start)
    {
        var way = new Stack<(RegionEntry Entry, int Next)>();
        way.Push((start, 0));
        _isOnWay[start] = true;
        while (way.TryPop(out (RegionEntry Entry, int Next) at))
        {
            if (at.Next == at.Entry.Region.Successors.Count)
            {
                _isOnWay[at.Entry] = false;
                continue;
            }
            way.Push((at.Entry, at.Next + 1));
            if (Taking(at.Entry, at.Entry.Region.Successors[at.Next]) is not { } next) continue;
            if (!_isOnWay.TryGetValue(next, out bool isOnWay))
            {
                _isOnWay[next] = true;
                way.Push((next, 0));
            }
            else if (isOnWay)
            {
                IEnumerable<RegionCode> cycle = way.Reverse().SkipWhile(step => step.Entry != next).Select(step => step.Entry.Code).Append(next.Code);
                problems.Add($"{at.Entry.Path}.successors[{at.Next}]", $"The region {next.Code} succeeds itself: {string.Join(" to ", cycle.Take(12))}.");
            }
        }
    }

    private RegionEntry? Taking(RegionEntry entry, RegionCode successor)
        => (entry.DayAfter is { } day ? records.LastFrom(successor, day) : null) ?? records.Of(successor).LastOrDefault();
}
