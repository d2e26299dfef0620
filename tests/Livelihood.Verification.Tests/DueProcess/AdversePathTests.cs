using Livelihood.Core.Numbers;
using Livelihood.Verification.Deadlines;
using Livelihood.Verification.DueProcess;
using static Livelihood.Verification.Tests.DueProcess.Cases;

namespace Livelihood.Verification.Tests.DueProcess;

public sealed class AdversePathTests
{
    [Fact]
    public void History_ofAnEffect_isEveryStep()
        => Assert.Equal(
            [ProcessStep.ErrorFinding, ProcessStep.VerifiedError, ProcessStep.Notice, ProcessStep.Hearing, ProcessStep.AdverseDecision, ProcessStep.AdverseEffect],
            Effect.History.Select(s => s.Kind));

    [Fact]
    public void Find_withoutEvidence_isRefused()
    {
        Assert.Equal([StepRefusal.WithoutReasons], Names(ErrorFinding.Find("c", "income", [], By(Finder, 0))));
        Assert.Equal([StepRefusal.EvidenceFromTheFuture], Names(ErrorFinding.Find("c", "income", [Seen("tax", 1)], By(Finder, 0))));
        Assert.Equal([StepRefusal.NotByTheHousehold], Names(ErrorFinding.Find("c", "income", [Seen("tax", 0)], By(Household, 0))));
    }

    [Fact]
    public void Verify_byAProgram_isRefused()
        => Assert.Equal([StepRefusal.NeedsAnOfficer, StepRefusal.NeedsAnotherActor], Names(VerifiedError.Verify(Finding, [Seen("visit", 3)], By(Finder, 3))));

    [Fact]
    public void Verify_byWhoFound_isRefused()
    {
        ErrorFinding own = ErrorFinding.Find("c", "income", [Seen("tax", 0)], By(Visitor, 0)).StepOrThrow();
        Assert.Equal([StepRefusal.NeedsAnotherActor], Names(VerifiedError.Verify(own, [Seen("visit", 3)], By(Visitor, 3))));
        Assert.True(VerifiedError.Verify(own, [Seen("visit", 3)], By(Visitor, 3), new DueProcessRules { Separations = [] }).IsTaken);
    }

    [Fact]
    public void Verify_onEvidenceThatIsNotEnough_isRefused()
    {
        Assert.Equal([StepRefusal.NotIndependent], Names(VerifiedError.Verify(Finding, [Seen("tax", 3)], By(Visitor, 3))));
        Assert.Equal([StepRefusal.LeadOnly], Names(VerifiedError.Verify(Finding, [Seen("neighbour", 3, EvidenceGrade.Lead), Seen("tax", 3)], By(Visitor, 3))));
        Assert.Equal([StepRefusal.EvidenceBeforeTheFinding], Names(VerifiedError.Verify(Finding, [Seen("visit", -1), Seen("tax", 3)], By(Visitor, 3))));
        Assert.Equal([StepRefusal.EvidenceFromTheFuture], Names(VerifiedError.Verify(Finding, [Seen("visit", 4)], By(Visitor, 3))));
        Assert.Equal([StepRefusal.BeforeItsPredecessor, StepRefusal.EvidenceFromTheFuture], Names(VerifiedError.Verify(Finding, [Seen("visit", 0)], By(Visitor, -1))));
    }

    [Fact]
    public void Give_withoutReasons_isRefused()
    {
        Assert.Equal([StepRefusal.WithoutReasons], Names(Notice.Give(Verified, [], By(Finder, 5))));
        Assert.Equal([StepRefusal.WithoutReasons], Names(Notice.Give(Verified, ["income", " "], By(Finder, 5))));
    }

    [Fact]
    public void Give_withAWindowOfWorkingDays_needsACalendarThatKnowsThem()
    {
        var rules = new DueProcessRules { HearingWindow = TimeLimit.WorkingDays(10) };
        Assert.Equal([StepRefusal.DeadlineUnknown], Names(Notice.Give(Verified, ["income"], By(Finder, 5), rules)));
        WorkingCalendar calendar = WorkingCalendar.Parse("""{ "kind": "livelihood/calendar", "id": "x", "version": "1", "years": { "2026": {} } }""");
        Assert.Equal(new DateOnly(2026, 3, 20), Notice.Give(Verified, ["income"], By(Finder, 4), rules with { Calendar = calendar }).StepOrThrow().WindowEnds);
    }

    [Fact]
    public void HearingWindow_withoutLength_cannotBeStated()
        => Assert.Throws<ArgumentException>(() => new DueProcessRules { HearingWindow = default });

    [Fact]
    public void Hearing_knowsTheLastDayOfTheWindow()
    {
        Assert.Equal([StepRefusal.WindowOpen], Names(Hearing.Expire(Given, By(Finder, 35))));
        Assert.True(Hearing.Contest(Given, "no", By(Household, 35)).IsTaken);
        Assert.Equal([StepRefusal.WindowClosed], Names(Hearing.Contest(Given, "no", By(Household, 36))));
        Assert.Equal([StepRefusal.NeedsTheHousehold], Names(Hearing.Contest(Given, "no", By(Decider, 20))));
    }

    [Fact]
    public void Decide_afterAnObjection_waitsForTheWindowAndAnswers()
    {
        Assert.Equal([StepRefusal.WindowOpen, StepRefusal.ObjectionUnanswered], Names(AdverseDecision.Decide(Contested, new AdverseMeasure.Stop(), Start.AddDays(60), ["income"], null, By(Decider, 30))));
        Assert.True(AdverseDecision.Decide(Contested, new AdverseMeasure.Stop(), Start.AddDays(60), ["income"], "The pay slip of March shows it.", By(Decider, 36)).IsTaken);
    }

    [Fact]
    public void Decide_isAPersonsWhoDidNotVerify()
    {
        Assert.Equal([StepRefusal.NeedsAnotherActor], Names(AdverseDecision.Decide(Expired, new AdverseMeasure.Stop(), Start.AddDays(60), ["income"], null, By(Visitor, 40))));
        Assert.Equal([StepRefusal.NeedsAnOfficer, StepRefusal.NeedsAnotherActor], Names(AdverseDecision.Decide(Expired, new AdverseMeasure.Stop(), Start.AddDays(60), ["income"], null, By(Finder, 40))));
    }

    [Fact]
    public void Decide_whatCannotBe_isRefused()
    {
        Assert.Equal([StepRefusal.NotInForce], Names(AdverseDecision.Decide(Expired, new AdverseMeasure.Stop(), Start.AddDays(39), ["income"], null, By(Decider, 40))));
        Assert.Equal([StepRefusal.AmountNotAllowed], Names(AdverseDecision.Decide(Expired, new AdverseMeasure.Reduce(new FixedPoint(-1, 0)), Start.AddDays(60), ["income"], null, By(Decider, 40))));
        Assert.Equal([StepRefusal.NotInForce], Names(AdverseDecision.Decide(Expired, new AdverseMeasure.Suspend(Start), Start.AddDays(60), ["income"], null, By(Decider, 40))));
    }

    [Fact]
    public void TakeEffect_beforeTheDecisionIsInForce_isRefused()
        => Assert.Equal([StepRefusal.NotInForce], Names(AdverseEffect.TakeEffect(Stop, By(Finder, 59))));

    [Fact]
    public void Dismissal_isPossibleAtEveryStepBeforeTheEffect()
    {
        Assert.True(Dismissal.Of(Finding, ["same name"], By(Decider, 1)).IsTaken);
        Assert.True(Dismissal.Of(Verified, ["exempt"], By(Decider, 4)).IsTaken);
        Assert.True(Dismissal.Of(Given, ["left the job"], By(Decider, 6)).IsTaken);
        Assert.True(Dismissal.Of(Contested, ["the household is right"], By(Decider, 21)).IsTaken);
        Assert.True(Dismissal.Of(Stop, ["hardship"], By(Decider, 41)).IsTaken);
        Assert.Equal([StepRefusal.NeedsAnOfficer, StepRefusal.WithoutReasons], Names(Dismissal.Of(Finding, [], By(Finder, 1))));
    }

    [Fact]
    public void StepOrThrow_ofARefusal_listsTheReasons()
        => Assert.Equal(
            "The step must be taken by a person in office. The step needs reasons, none of them empty.",
            Assert.Throws<InvalidOperationException>(() => Dismissal.Of(Finding, [], By(Finder, 1)).StepOrThrow()).Message);
}
