using Livelihood.Core.Documents;

namespace Livelihood.Core.Regions.Internal;

/// <summary>A region together with the place it was read from.</summary>
/// <param name="Region">The region.</param>
/// <param name="Path">Its path in the document.</param>
/// <param name="IsSound">Whether it was read without a problem; else only its code is relied on.</param>
internal sealed record RegionEntry(Region Region, string Path, bool IsSound = true)
{
    public RegionCode Code => Region.Code;

    public EffectivePeriod Effective => Region.Effective;

    /// <summary>The day on which successors take over; null where the region does not end.</summary>
    public DateOnly? DayAfter => Effective.Last == DateOnly.MaxValue ? null : Effective.Last.AddDays(1);
}
