using Livelihood.Verification.DueProcess;

namespace Livelihood.Verification.Tests.DueProcess;

/// <summary>Everything that somebody holds who tries to get to an effect by calling what is public, in any order.</summary>
internal readonly record struct CaseWorld(int Day, ErrorFinding Finding, VerifiedError? Verified, Notice? Notice, Hearing? Hearing, AdverseDecision? Decision, AdverseEffect? Effect)
{
    private static readonly Actor[] Actors = [Actor.Program("p"), Actor.Officer("a"), Actor.Officer("b"), Actor.Household("h")];

    public const int Program = 0, Anna = 1, Bo = 2, Household = 3;

    /// <summary>What may be tried: a call, by whom, and in which variant.</summary>
    public static readonly (char Call, int By, int Variant)[] Events =
    [
        ('w', 0, 16),
        ('v', Program, 0), ('v', Anna, 0), ('v', Bo, 0), ('v', Anna, 1), ('v', Bo, 2), ('v', Bo, 3),
        ('n', Program, 0), ('n', Bo, 1), ('n', Household, 0),
        ('c', Household, 0), ('c', Bo, 0),
        ('x', Program, 0), ('x', Household, 0),
        ('d', Program, 0), ('d', Anna, 0), ('d', Bo, 0), ('d', Anna, 1), ('d', Bo, 2), ('d', Bo, 3),
        ('e', Program, 0), ('e', Household, 0),
    ];

    public static CaseWorld Begin(int finder)
        => new(0, ErrorFinding.Find("c", "income", [Cases.Seen("tax", -3)], Cases.By(Actors[finder], 0)).StepOrThrow(), null, null, null, null, null);

    /// <summary>The world after an event; the same where it was refused or could not even be tried.</summary>
    public CaseWorld After((char Call, int By, int Variant) tried, DueProcessRules rules)
    {
        StepRecord record = Cases.By(Actors[tried.By], Day);
        switch (tried.Call)
        {
            case 'w':
                return this with { Day = Day + tried.Variant };
            case 'v':
                Evidence[] evidence = tried.Variant switch
                {
                    0 => [Cases.Seen("visit", Day)],
                    1 => [Cases.Seen("tax", Day)],
                    2 => [Cases.Seen("visit", Day, EvidenceGrade.Lead)],
                    _ => [Cases.Seen("visit", -1)],
                };
                return VerifiedError.Verify(Finding, evidence, record, rules).Step is { } verified ? this with { Verified = verified } : this;
            case 'n' when Verified is { } known:
                return Notice.Give(known, tried.Variant == 0 ? ["income"] : [], record, rules).Step is { } notice ? this with { Notice = notice } : this;
            case 'c' when Notice is { } given:
                return Hearing.Contest(given, "no", record).Step is { } contested ? this with { Hearing = contested } : this;
            case 'x' when Notice is { } open:
                return Hearing.Expire(open, record).Step is { } expired ? this with { Hearing = expired } : this;
            case 'd' when Hearing is { } heard:
                string? answer = tried.Variant == 1 ? null : "because";
                string[] reasons = tried.Variant == 2 ? [] : ["income"];
                DateOnly from = record.On.AddDays(tried.Variant == 3 ? -1 : 0);
                return AdverseDecision.Decide(heard, new AdverseMeasure.Stop(), from, reasons, answer, record, rules).Step is { } decision ? this with { Decision = decision } : this;
            case 'e' when Decision is { } decided:
                return AdverseEffect.TakeEffect(decided, record, rules).Step is { } effect ? this with { Effect = effect } : this;
            default:
                return this;
        }
    }

    /// <summary>Equal for worlds in which the same can happen. An effect changes nothing that can happen later.</summary>
    public (int Day, long Verified, long Notice, long Hearing, long Decision) Key => (Day, Of(Verified), Of(Notice), Of(Hearing), Of(Decision));

    /// <summary>A step with all that later steps look at: its own and the steps' before it.</summary>
    private static long Of(CaseStep? step)
    {
        long key = 0;
        for (; step is not null; step = step.Previous)
            key = checked((key * 2048) + ((step.Record.On.DayNumber - Cases.Start.DayNumber) * 8) + (Array.IndexOf(Actors, step.Record.By) * 2) + (step is Hearing.Contested ? 1 : 0) + 1);
        return key;
    }
}
