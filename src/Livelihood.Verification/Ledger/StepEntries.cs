using System.Globalization;
using System.Text.Json;
using Livelihood.Verification.DueProcess;

namespace Livelihood.Verification.Ledger;

/// <summary>Makes entries of the ledger from the steps of cases.</summary>
public static class StepEntries
{
    /// <summary>The entry of a step: its name, day and basis, and what was decided in numbers. Reasons, objections and evidence stay in the file of the case:
    /// they may speak of persons.</summary>
    /// <param name="step">The step.</param>
    /// <param name="subject">The household's token.</param>
    /// <param name="actor">The token of the person who took the step; null where none did.</param>
    /// <exception cref="ArgumentNullException">The step is null.</exception>
    public static LedgerEntry Of(CaseStep step, PersonToken subject, PersonToken? actor)
    {
        ArgumentNullException.ThrowIfNull(step);
        return new LedgerEntry
        {
            On = step.Record.On,
            Event = JsonNamingPolicy.KebabCaseLower.ConvertName(step.Kind.ToString()),
            Subject = subject,
            Actor = actor,
            Basis = step.Record.Basis,
            Facts = new SortedDictionary<string, string>(Facts(step).ToDictionary(), StringComparer.Ordinal),
        };
    }

    private static IEnumerable<KeyValuePair<string, string>> Facts(CaseStep step)
    {
        switch (step)
        {
            case Notice notice:
                yield return new("window ends", Day(notice.WindowEnds));
                break;
            case Hearing hearing:
                yield return new("outcome", hearing is Hearing.Contested ? "contested" : "expired");
                break;
            case AdverseDecision decision:
                yield return new("effective from", Day(decision.EffectiveFrom));
                yield return new("measure", decision.Measure switch
                {
                    AdverseMeasure.Suspend suspended => $"suspend until {Day(suspended.Until)}",
                    AdverseMeasure.Reduce reduced => $"reduce to {reduced.Monthly}",
                    _ => "stop",
                });
                break;
            case Reversal { Arrears: { } arrears }:
                yield return new("arrears", arrears.Total.ToString());
                break;
            case Assessment assessment:
                yield return new("eligible", assessment.IsEligible ? "yes" : "no");
                break;
            case Grant grant:
                yield return new("monthly", grant.Amount.Amount.ToString());
                yield return new("from", Day(grant.Amount.From));
                break;
            case EmergencyAid aid:
                yield return new("amount", aid.Amount.ToString());
                yield return new("paperwork due", Day(aid.PaperworkDue));
                break;
            default:
                break;
        }
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
