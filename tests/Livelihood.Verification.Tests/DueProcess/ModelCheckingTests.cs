using Livelihood.Verification.Deadlines;
using Livelihood.Verification.DueProcess;

namespace Livelihood.Verification.Tests.DueProcess;

/// <summary>Tries every order of events: what has an effect has gone through every step, judged by a definition of its own.</summary>
public sealed class ModelCheckingTests
{
    private const int Depth = 12, Steps = 1_000_000;

    private static readonly DueProcessRules Short = new() { HearingWindow = TimeLimit.Days(15) };

    [Theory]
    [InlineData(CaseWorld.Program, true)]
    [InlineData(CaseWorld.Anna, false)] // Only Bo is left, who cannot both verify and decide.
    public void Effects_ofEverySequenceOfTwelveEvents_haveEveryStep(int finder, bool possible)
    {
        // Two sequences that lead to worlds in which the same can happen go on alike, so one of them is followed.
        List<CaseWorld> worlds = [CaseWorld.Begin(finder)];
        var seen = new HashSet<(int, long, long, long, long)> { worlds[0].Key };
        int effects = 0;
        for (int depth = 1; depth <= Depth; depth++)
        {
            var next = new List<CaseWorld>();
            foreach (CaseWorld world in worlds)
                foreach (var tried in CaseWorld.Events)
                {
                    CaseWorld after = world.After(tried, Short);
                    if (after.Effect is { } effect && !ReferenceEquals(effect, world.Effect))
                    {
                        Assert.True(IsLawful(effect, 15, separated: true));
                        effects++;
                    }
                    if (seen.Add(after.Key)) next.Add(after);
                }
            worlds = next;
            if (depth == 5) Assert.Equal(0, effects);
        }
        Assert.Equal(possible, effects > 0);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Effects_ofARandomWalk_haveEveryStepInTheOrderInWhichTheyWereTaken(bool separated)
    {
        DueProcessRules rules = separated ? Short : Short with { Separations = [] };
        var random = new Random(20260701);
        CaseWorld world = CaseWorld.Begin(CaseWorld.Program);
        var taken = new HashSet<CaseStep> { world.Finding };
        int effects = 0;
        for (int step = 0; step < Steps; step++)
        {
            if (step % 200 == 0)
            {
                world = CaseWorld.Begin(random.Next(3));
                taken = [world.Finding];
            }
            // Sometimes somebody writes a day that has passed.
            if (random.Next(50) == 0 && world.Day > 3) world = world with { Day = world.Day - random.Next(1, 4) };
            CaseWorld after = world.After(CaseWorld.Events[random.Next(CaseWorld.Events.Length)], rules);
            foreach (CaseStep? made in (ReadOnlySpan<CaseStep?>)[after.Verified, after.Notice, after.Hearing, after.Decision])
                if (made is not null) taken.Add(made);
            if (after.Effect is { } effect && !ReferenceEquals(effect, world.Effect))
            {
                Assert.True(IsLawful(effect, 15, separated));
                Assert.All(effect.History.SkipLast(1), s => Assert.Contains(s, taken));
                effects++;
            }
            world = after;
        }
        Assert.True(effects > 1000, $"Only {effects} effects were reached.");
    }

    [Fact]
    public void IsLawful_ofAWindowThatWasTooShort_isFalse()
    {
        Assert.True(IsLawful(Cases.Effect, 30, separated: true));
        Assert.False(IsLawful(Cases.Effect, 40, separated: true));
    }

    /// <summary>What the law demands of an effect, written without the library's checks.</summary>
    private static bool IsLawful(AdverseEffect effect, int window, bool separated)
    {
        CaseStep[] steps = [.. effect.History];
        if (steps is not [ErrorFinding finding, VerifiedError verified, Notice notice, Hearing hearing, AdverseDecision decision, AdverseEffect]) return false;
        for (int i = 1; i < steps.Length; i++)
            if (steps[i].Record.On < steps[i - 1].Record.On) return false;
        if (verified.Record.By.Kind != ActorKind.Officer || decision.Record.By.Kind != ActorKind.Officer) return false;
        if (separated && new[] { finding.Record.By, verified.Record.By, decision.Record.By }.Distinct().Count() < 3) return false;
        if (!verified.Evidence.Any(e => e.Grade > EvidenceGrade.Lead && e.ObservedOn >= finding.Record.On && finding.Evidence.All(f => f.Source != e.Source))) return false;
        if (notice.Reasons.Count == 0 || decision.Reasons.Count == 0) return false;
        if (decision.Record.On <= notice.Record.On.AddDays(window)) return false;
        if (hearing is Hearing.Contested ? decision.Answer is null || hearing.Record.By.Kind != ActorKind.Household : hearing.Record.On <= notice.Record.On.AddDays(window)) return false;
        return decision.EffectiveFrom >= decision.Record.On && effect.Record.On >= decision.EffectiveFrom && effect.Record.By.Kind != ActorKind.Household;
    }
}
