using Livelihood.Core.Regions.Internal;

namespace Livelihood.Core.Regions;

public sealed partial class RegionTree
{
    /// <summary>The regions that a code's territory has become by a day, through every renumbering, merging and splitting.</summary>
    /// <remarks>
    /// A code that is in force on the day stands for itself. Otherwise its last period before the day is followed: to its successors, or without any
    /// to the same code where that goes on without a gap. After a split several codes come out, and which one applies to a household only its
    /// address can tell.
    /// </remarks>
    /// <param name="code">The code, as it stands in older data.</param>
    /// <param name="date">The day whose codes are wanted.</param>
    /// <returns>The codes in force on the day, in ordinal order; empty where the code is unknown, began later, or ended without successors.</returns>
    public IReadOnlyList<RegionCode> Successors(RegionCode code, DateOnly date) => Follow(_records.LastFrom(code, date), date);

    /// <summary>The regions that the territory of a code, as it was on one day, has become by a later day; right also for codes used again since.</summary>
    /// <param name="code">The code, as it stands in older data.</param>
    /// <param name="from">The day on which the code was written down.</param>
    /// <param name="date">The day whose codes are wanted.</param>
    /// <returns>The codes in force on the day, in ordinal order; empty where the code was not in force on the first day or ended without successors.</returns>
    /// <exception cref="ArgumentException">The wanted day is before the first.</exception>
    public IReadOnlyList<RegionCode> Successors(RegionCode code, DateOnly from, DateOnly date)
    {
        if (date < from) throw new ArgumentException($"The day {date:yyyy-MM-dd} is before {from:yyyy-MM-dd}; successors are looked for forward in time.", nameof(date));
        return Follow(_records.InForce(code, from), date);
    }

    // Each step begins after the one before has ended (checked when the tree was made), so this ends.
    private RegionCode[] Follow(RegionEntry? start, DateOnly date)
    {
        if (start is null) return [];
        var found = new HashSet<RegionCode>();
        var seen = new HashSet<RegionEntry>(ReferenceEqualityComparer.Instance) { start };
        var open = new Stack<RegionEntry>();
        open.Push(start);
        while (open.TryPop(out RegionEntry? at))
        {
            if (at.Effective.Contains(date))
            {
                found.Add(at.Code);
                continue;
            }
            if (at.DayAfter is not { } day) continue;
            IReadOnlyList<RegionCode> successors = at.Region.Successors.Count > 0 ? at.Region.Successors : [at.Code];
            foreach (RegionCode successor in successors)
                if (_records.InForce(successor, day) is { } next && seen.Add(next)) open.Push(next);
        }
        return [.. found.Order()];
    }
}
