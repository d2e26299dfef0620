using Livelihood.Verification.Deadlines;

namespace Livelihood.Verification.DueProcess;

/// <summary>Says what may differ between places: how long the window is, and who must be another person. What is not here cannot be changed.</summary>
/// <remarks>No rule can remove a step, shorten the window to nothing or let a program verify or decide.</remarks>
public sealed record DueProcessRules
{
    private readonly TimeLimit _window = TimeLimit.Days(30);

    /// <summary>The rules where nothing else is stated.</summary>
    public static DueProcessRules Default { get; } = new();

    /// <summary>How long a household may be heard after a notice; default 30 days. At least one day.</summary>
    /// <exception cref="ArgumentException">The value is the default of its type, which has no length.</exception>
    public TimeLimit HearingWindow
    {
        get => _window;
        init => _window = value.Length > 0 ? value : throw new ArgumentException("The window has no length.", nameof(value));
    }

    /// <summary>The calendar of working days; null, the default, where no limit needs one.</summary>
    public WorkingCalendar? Calendar { get; init; }

    /// <summary>Which steps different actors must take; default: who verifies did not find, who decides neither found nor verified, who assesses does not grant,
    /// and who undoes did not decide.</summary>
    public IReadOnlyList<SeparationOfDuties> Separations { get; init; } =
    [
        new(ProcessStep.ErrorFinding, ProcessStep.VerifiedError),
        new(ProcessStep.ErrorFinding, ProcessStep.AdverseDecision),
        new(ProcessStep.VerifiedError, ProcessStep.AdverseDecision),
        new(ProcessStep.Assessment, ProcessStep.Grant),
        new(ProcessStep.AdverseDecision, ProcessStep.Reversal),
    ];
}
