using Livelihood.Core.Numbers;
using Livelihood.Verification.DueProcess;
using Livelihood.Verification.Ledger;
using Livelihood.Verification.Tests.DueProcess;

namespace Livelihood.Verification.Tests;

/// <summary>The examples of the documents and of the readme.</summary>
public sealed class DocumentExamples
{
    [Fact]
    public void Case_fromFindingToReversal()
    {
        var found = new DateOnly(2026, 7, 1);
        Actor program = Actor.Program("verification 1.0"), visitor = Actor.Officer("17"), judge = Actor.Officer("4"), chief = Actor.Officer("1");
        MonthlyAmount[] due = Cases.Due;

        ErrorFinding finding = ErrorFinding.Find(
            "case 311", "income per head at or below the line",
            [new Evidence("tax", EvidenceGrade.Supporting, new DateOnly(2026, 6, 15), "1,240.00 against 935.00")],
            new StepRecord(program, found, "Interim Measures, article 31")).StepOrThrow();
        VerifiedError verified = VerifiedError.Verify(
            finding, [new Evidence("visit", EvidenceGrade.Conclusive, found.AddDays(5), "pay slips of April to June")],
            new StepRecord(visitor, found.AddDays(5), "article 16")).StepOrThrow();
        Notice notice = Notice.Give(verified, ["Income per head was 1,240.00, above the line of 935.00."], new StepRecord(program, found.AddDays(6), "article 21")).StepOrThrow();
        StepResult<Hearing> tooSoon = Hearing.Expire(notice, new StepRecord(program, found.AddDays(10), "article 21"));
        Console.WriteLine(tooSoon.Refusals[0].Message);   // The window is open to 2026-08-06.

        Hearing hearing = Hearing.Contest(notice, "The job ended in June.", new StepRecord(Actor.Household("case 311"), found.AddDays(20), "article 21")).StepOrThrow();
        AdverseDecision decision = AdverseDecision.Decide(
            hearing, new AdverseMeasure.Stop(), new DateOnly(2026, 9, 1), ["income"], "The employer states that it goes on.",
            new StepRecord(judge, new DateOnly(2026, 8, 10), "article 31")).StepOrThrow();
        AdverseEffect effect = AdverseEffect.TakeEffect(decision, new StepRecord(program, new DateOnly(2026, 9, 1), "article 31")).StepOrThrow();

        Reversal reversal = Reversal.Reverse(effect, ["The employer was mistaken."], due, new StepRecord(chief, new DateOnly(2026, 11, 20), "article 33")).StepOrThrow();
        FixedPoint owed = reversal.Arrears!.Total;   // 2805.00: September, October and November

        Assert.Equal("The window is open to 2026-08-06.", tooSoon.Refusals[0].Message);
        Assert.Equal(FixedPoint.Parse("2805.00"), owed);
    }

    [Fact]
    public void Ledger_isWrittenVerifiedAndErased()
    {
        byte[] key = Ledger.Ledgers.Key;
        CaseStep step = Cases.Stop;
        using var stream = new MemoryStream();

        var tokens = new PersonTokens(key);
        var ledger = new LedgerWriter(stream);
        LedgerHead head = ledger.Append(StepEntries.Of(step, tokens.TokenOf("household 311"), tokens.TokenOf("officer 4")));

        stream.Position = 0;
        LedgerVerification verified = LedgerVerifier.Verify(stream, head);
        foreach (LedgerFault fault in verified.Faults) Console.WriteLine(fault);

        tokens.Forget("household 311");

        Assert.True(verified.IsSound);
    }

    [Fact]
    public void LedgerWriter_ofTheComment_appends()
    {
        using var file = new MemoryStream();
        (LedgerHead head, DateOnly decided, PersonToken token) = (default, new DateOnly(2026, 7, 1), Ledger.Ledgers.Tokens.TokenOf("anna"));
        var ledger = new LedgerWriter(file, head);
        LedgerHead next = ledger.Append(new LedgerEntry { On = decided, Event = "adverse-decision", Subject = token, Basis = "article 24" });
        Assert.Equal(1, next.Count);
    }
}
