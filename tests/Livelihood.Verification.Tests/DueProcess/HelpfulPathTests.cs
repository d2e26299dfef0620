using Livelihood.Core.Numbers;
using Livelihood.Verification.Deadlines;
using Livelihood.Verification.DueProcess;
using static Livelihood.Verification.Tests.DueProcess.Cases;

namespace Livelihood.Verification.Tests.DueProcess;

public sealed class HelpfulPathTests
{
    private static readonly LeakFinding Leak = LeakFinding.Find("case-2", "dibao", [Seen("disability", -5, EvidenceGrade.Lead)], By(Finder, 0)).StepOrThrow();

    private static readonly Contact Told = Contact.Make(Leak, "visit", By(Finder, 0)).StepOrThrow();

    private static readonly Application Applied = Application.Receive(Told, By(Household, 2)).StepOrThrow();

    private static readonly Assessment Eligible = Assessment.Assess(Applied, true, ["below the line"], By(Visitor, 5)).StepOrThrow();

    private static readonly Assessment NotEligible = Assessment.Assess(Applied, false, ["above the line"], By(Visitor, 5)).StepOrThrow();

    private static readonly MonthlyAmount Amount = new(Start, FixedPoint.Parse("935"));

    private static readonly EmergencyMeasure Temporary = new() { Id = "dibao", Ceiling = FixedPoint.Parse("2000"), PaperworkWithin = TimeLimit.Days(10) };

    [Fact]
    public void Grant_afterEveryStep_isTaken()
        => Assert.Equal(
            [ProcessStep.LeakFinding, ProcessStep.Contact, ProcessStep.Application, ProcessStep.Assessment, ProcessStep.Grant],
            Grant.Decide(Eligible, Amount, By(Decider, 6)).StepOrThrow().History.Select(s => s.Kind));

    [Fact]
    public void Decide_whatTheAssessmentDoesNotSay_isRefused()
    {
        Assert.Equal([StepRefusal.NotEligible], Names(Grant.Decide(NotEligible, Amount, By(Decider, 6))));
        Assert.Equal([StepRefusal.Eligible], Names(RefusedApplication.Refuse(Eligible, ["no"], By(Decider, 6))));
        Assert.Equal([StepRefusal.NeedsAnotherActor, StepRefusal.AmountNotAllowed], Names(Grant.Decide(Eligible, Amount with { Amount = default }, By(Visitor, 6))));
    }

    [Fact]
    public void Refuse_byAProgramOrWithoutReasons_isRefused()
    {
        Assert.Equal([StepRefusal.NeedsAnOfficer], Names(RefusedApplication.Refuse(NotEligible, ["above"], By(Finder, 6))));
        Assert.Equal([StepRefusal.WithoutReasons], Names(RefusedApplication.Refuse(NotEligible, [], By(Decider, 6))));
        Assert.True(RefusedApplication.Refuse(NotEligible, ["above"], By(Decider, 6)).IsTaken);
    }

    [Fact]
    public void Application_isTheHouseholdsOwn()
    {
        Assert.Equal([StepRefusal.NeedsTheHousehold], Names(Application.Receive(Told, By(Decider, 2))));
        Assert.Equal([StepRefusal.NeedsTheHousehold], Names(Declined.Decline(Told, null, By(Decider, 2))));
        Assert.Null(Declined.Decline(Told, null, By(Household, 2)).StepOrThrow().Reason);
    }

    [Fact]
    public void Emergency_helpComesFirst_andPaperworkMayBeLate()
    {
        EmergencyAid aid = EmergencyAid.Give(Leak, Temporary, FixedPoint.Parse("500"), By(Visitor, 0)).StepOrThrow();
        Assert.Equal(Start.AddDays(10), aid.PaperworkDue);
        Assert.False(aid.IsOverdue(Start.AddDays(10)));
        Assert.True(aid.IsOverdue(Start.AddDays(11)));
        Assert.False(EmergencyPaperwork.Complete(aid, ["application"], By(Visitor, 10)).StepOrThrow().IsLate);
        Assert.True(EmergencyPaperwork.Complete(aid, ["application"], By(Visitor, 11)).StepOrThrow().IsLate);
    }

    [Fact]
    public void Emergency_beyondTheMeasure_isRefused()
    {
        Assert.Equal([StepRefusal.AmountNotAllowed], Names(EmergencyAid.Give(Leak, Temporary, FixedPoint.Parse("2000.01"), By(Visitor, 0))));
        Assert.Equal([StepRefusal.AmountNotAllowed], Names(EmergencyAid.Give(Leak, Temporary, default, By(Visitor, 0))));
        Assert.Equal([StepRefusal.NotAnEmergencyMeasure], Names(EmergencyAid.Give(Leak, Temporary with { Id = "housing" }, FixedPoint.Parse("1"), By(Visitor, 0))));
        Assert.True(EmergencyAid.Give(Leak, Temporary with { Ceiling = null }, FixedPoint.Parse("99999"), By(Visitor, 0)).IsTaken);
    }
}
