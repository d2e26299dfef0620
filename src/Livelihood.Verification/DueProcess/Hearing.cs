using Livelihood.Verification.DueProcess.Internal;

namespace Livelihood.Verification.DueProcess;

/// <summary>Records that the household had its say, or let the window pass: <see cref="Contested"/> or <see cref="Expired"/>.</summary>
public abstract class Hearing : CaseStep
{
    private Hearing(Notice notice, StepRecord record)
        : base(ProcessStep.Hearing, notice.CaseId, record, notice)
        => Notice = notice;

    /// <summary>The notice.</summary>
    public Notice Notice { get; }

    /// <summary>Records an objection.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="objection">What the household says; not empty.</param>
    /// <param name="record">The household, the day on which it objected, within the window, and the basis.</param>
    /// <returns>The step, or every reason against it.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The objection is empty.</exception>
    public static StepResult<Hearing> Contest(Notice notice, string objection, StepRecord record)
    {
        ArgumentNullException.ThrowIfNull(notice);
        ArgumentException.ThrowIfNullOrWhiteSpace(objection);
        var check = new StepCheck(record, notice);
        check.NeedsTheHousehold();
        check.Refuse(record.On > notice.WindowEnds, StepRefusal.WindowClosed, $"The window ended on {StepCheck.Shown(notice.WindowEnds)}.");
        return check.Take<Hearing>(() => new Contested(notice, objection, record));
    }

    /// <summary>Records that the window passed without an objection.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="record">Who looked, on a day after the window's last, and the basis.</param>
    /// <returns>The step, or every reason against it.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static StepResult<Hearing> Expire(Notice notice, StepRecord record)
    {
        ArgumentNullException.ThrowIfNull(notice);
        var check = new StepCheck(record, notice);
        check.NotByTheHousehold();
        check.Refuse(record.On <= notice.WindowEnds, StepRefusal.WindowOpen, $"The window is open to {StepCheck.Shown(notice.WindowEnds)}.");
        return check.Take<Hearing>(() => new Expired(notice, record));
    }

    /// <summary>The household objected.</summary>
    public sealed class Contested : Hearing
    {
        internal Contested(Notice notice, string objection, StepRecord record)
            : base(notice, record)
            => Objection = objection;

        /// <summary>What the household says.</summary>
        public string Objection { get; }
    }

    /// <summary>The window passed without an objection.</summary>
    public sealed class Expired : Hearing
    {
        internal Expired(Notice notice, StepRecord record)
            : base(notice, record)
        {
        }
    }
}
