using Livelihood.Core.Numbers;
using Livelihood.Testing;
using Livelihood.Verification.DueProcess;
using static Livelihood.Verification.Tests.DueProcess.Cases;

namespace Livelihood.Verification.Tests.DueProcess;

public sealed class ReversalTests
{
    [Fact]
    public void Reverse_ofAStop_owesEveryMonthWithheld()
    {
        Reversal reversal = Reversal.Reverse(Effect, ["another person of the same name"], Due, By(Chief, 131)).StepOrThrow();
        Assert.Equal(new DateOnly(2026, 7, 11), reversal.Record.On);
        Assert.Equal([5, 6, 7], reversal.Arrears!.Months.Select(m => m.Month.Month));
        Assert.Equal(FixedPoint.Parse("2805.00"), reversal.Arrears.Total);
    }

    [Fact]
    public void Reverse_ofAStopByDays_owesTheDays()
    {
        Reversal reversal = Reversal.Reverse(Effect, ["same name"], Due, By(Chief, 131), new ArrearsRule { Months = MonthRule.ByDays }).StepOrThrow();
        // May and June whole, and ten of the 31 days of July: 301.6129…
        Assert.Equal(FixedPoint.Parse("2171.61"), reversal.Arrears!.Total);
    }

    [Fact]
    public void Reverse_ofAReduction_owesTheDifference()
    {
        AdverseEffect reduced = AdverseEffect.TakeEffect(Decide(new AdverseMeasure.Reduce(FixedPoint.Parse("600.00"))), By(Finder, 60)).StepOrThrow();
        Assert.Equal(FixedPoint.Parse("1005.00"), Reversal.Reverse(reduced, ["wrong"], Due, By(Chief, 131)).StepOrThrow().Arrears!.Total);
    }

    [Fact]
    public void Reverse_ofASuspension_owesItsMonths()
    {
        AdverseEffect suspended = AdverseEffect.TakeEffect(Decide(new AdverseMeasure.Suspend(new DateOnly(2026, 5, 31))), By(Finder, 60)).StepOrThrow();
        MonthlyAmount[] raised = [.. Due, new(new DateOnly(2026, 7, 1), FixedPoint.Parse("980.00"))];
        Assert.Equal(FixedPoint.Parse("935.00"), Reversal.Reverse(suspended, ["wrong"], raised, By(Chief, 131)).StepOrThrow().Arrears!.Total);
    }

    [Fact]
    public void Reverse_onTheFirstDay_owesNothing()
        => Assert.Null(Reversal.Reverse(Effect, ["wrong"], Due, By(Chief, 60)).StepOrThrow().Arrears);

    [Fact]
    public void Reverse_byWhoDecided_isRefused()
        => Assert.Equal([StepRefusal.NeedsAnotherActor, StepRefusal.WithoutReasons], Names(Reversal.Reverse(Effect, [], Due, By(Decider, 131))));

    [Fact]
    public void Compute_ofAdjoiningPeriodsByWholeMonths_addsUp() => Property.Check(
        FsCheck.Fluent.Gen.Three(FsCheck.Fluent.Gen.Choose(0, 900)),
        ((int A, int B, int C) x) =>
        {
            int[] at = [.. new[] { x.A, x.B, x.C }.Order()];
            DateOnly from = Start.AddDays(at[0]), middle = Start.AddDays(at[1]), to = Start.AddDays(at[2] + 1);
            FixedPoint whole = Arrears.Compute(Due, [], from, to).Total;
            return whole == Arrears.Compute(Due, [], from, middle).Total + Arrears.Compute(Due, [], middle.AddDays(1), to).Total;
        });

    [Fact]
    public void Compute_byDays_isTheSumOfTheDays() => Property.Check(
        FsCheck.Fluent.Gen.Zip(FsCheck.Fluent.Gen.Choose(0, 400), FsCheck.Fluent.Gen.Choose(0, 100)),
        ((int Start, int Length) x) =>
        {
            DateOnly from = Start.AddDays(x.Start), to = from.AddDays(x.Length);
            MonthlyAmount[] due = [new(from.AddDays(5), FixedPoint.Parse("310.10")), new(from.AddDays(30), FixedPoint.Parse("620.5"))];
            decimal sum = 0;
            foreach (var month in Enumerable.Range(0, x.Length + 1).Select(from.AddDays).GroupBy(d => (d.Year, d.Month)))
                sum += Math.Round(month.Sum(d => d >= due[1].From ? 620.5m : d >= due[0].From ? 310.10m : 0m) / DateTime.DaysInMonth(month.Key.Year, month.Key.Month), 2, MidpointRounding.AwayFromZero);
            return Arrears.Compute(due, [], from, to, new ArrearsRule { Months = MonthRule.ByDays }).Total.ToDecimal() == sum;
        });

    [Fact]
    public void Compute_whatCannotBe_throws()
    {
        Assert.Throws<ArgumentException>(() => Arrears.Compute(Due, [], Start, Start.AddDays(-1)));
        Assert.Throws<ArgumentException>(() => Arrears.Compute([.. Due, .. Due], [], Start, Start));
        Assert.Throws<ArgumentException>(() => Arrears.Compute([new(Start, new FixedPoint(-1, 0))], [], Start, Start));
        Assert.Equal(12, Arrears.Compute(Due, [], new DateOnly(9999, 1, 1), DateOnly.MaxValue).Months.Count);
    }

    [Fact]
    public void Example_ofTheComment_runs()
    {
        MonthlyAmount[] due = [new(new DateOnly(2026, 1, 1), FixedPoint.Parse("935.00"))];
        Arrears owed = Arrears.Compute(due, [], new DateOnly(2026, 3, 1), new DateOnly(2026, 5, 31));
        FixedPoint total = owed.Total;   // 2805.00
        Assert.Equal(FixedPoint.Parse("2805.00"), total);
    }
}
