namespace Livelihood.Rules.Checking.Internal;

/// <summary>Says which kinds of temporal text may stand at a place.</summary>
[Flags]
internal enum TemporalKinds
{
    None = 0,
    Date = 1,
    DateTime = 2,
    Days = 4,
    Months = 8,
    Duration = Days | Months,
    Any = Date | DateTime | Duration,
}
