using Livelihood.Core.Numbers;
using Livelihood.Verification.Deadlines;

namespace Livelihood.Verification.DueProcess;

/// <summary>Describes a measure that may be given before its paperwork: how much at most, and how soon the paperwork must follow.</summary>
public sealed record EmergencyMeasure
{
    /// <summary>The measure's id.</summary>
    public required string Id { get; init; }

    /// <summary>The most that may be given at once; null where the measure states no limit.</summary>
    public FixedPoint? Ceiling { get; init; }

    /// <summary>How soon the paperwork must follow.</summary>
    public required TimeLimit PaperworkWithin { get; init; }
}
