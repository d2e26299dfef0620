using Livelihood.Core.Numbers;
using Livelihood.Verification.DueProcess;

namespace Livelihood.Verification.Tests.DueProcess;

/// <summary>Cases that are as they should be, for tests that change one thing.</summary>
internal static class Cases
{
    public const string Basis = "article 24";

    public static readonly DateOnly Start = new(2026, 3, 2);

    public static readonly Actor Finder = Actor.Program("verification 1.0"), Visitor = Actor.Officer("visitor"), Decider = Actor.Officer("decider"),
        Chief = Actor.Officer("chief"), Household = Actor.Household("case-1");

    public static StepRecord By(Actor actor, int day) => new(actor, Start.AddDays(day), Basis);

    public static Evidence Seen(string source, int day, EvidenceGrade grade = EvidenceGrade.Supporting) => new(source, grade, Start.AddDays(day), "income per head above the line");

    public static ErrorFinding Finding { get; } = ErrorFinding.Find("case-1", "income per head", [Seen("tax", -10)], By(Finder, 0)).StepOrThrow();

    public static VerifiedError Verified { get; } = VerifiedError.Verify(Finding, [Seen("visit", 3)], By(Visitor, 3)).StepOrThrow();

    /// <summary>A notice of day 5, whose window ends on day 35.</summary>
    public static Notice Given { get; } = Notice.Give(Verified, ["income per head is above the line"], By(Finder, 5)).StepOrThrow();

    public static Hearing Expired { get; } = Hearing.Expire(Given, By(Finder, 36)).StepOrThrow();

    public static Hearing Contested { get; } = Hearing.Contest(Given, "The job ended in February.", By(Household, 20)).StepOrThrow();

    public static AdverseDecision Stop { get; } = Decide(new AdverseMeasure.Stop());

    public static AdverseEffect Effect { get; } = AdverseEffect.TakeEffect(Stop, By(Finder, 60)).StepOrThrow();

    public static MonthlyAmount[] Due { get; } = [new(new DateOnly(2026, 1, 1), FixedPoint.Parse("935.00"))];

    /// <summary>A decision of day 40, in force from day 60, which is 1 May.</summary>
    public static AdverseDecision Decide(AdverseMeasure measure)
        => AdverseDecision.Decide(Expired, measure, Start.AddDays(60), ["income"], null, By(Decider, 40)).StepOrThrow();

    public static StepRefusal[] Names<TStep>(StepResult<TStep> result)
        where TStep : CaseStep
        => [.. result.Refusals.Select(r => r.Refusal)];
}
