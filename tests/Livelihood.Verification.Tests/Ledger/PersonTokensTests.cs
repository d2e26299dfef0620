using System.Security.Cryptography;
using System.Text;
using Livelihood.Core.Numbers;
using Livelihood.Verification.DueProcess;
using Livelihood.Verification.Ledger;
using Livelihood.Verification.Tests.DueProcess;
using static Livelihood.Verification.Tests.Ledger.Ledgers;

namespace Livelihood.Verification.Tests.Ledger;

public sealed class PersonTokensTests
{
    private static readonly byte[] Nonce = [.. Enumerable.Repeat((byte)7, 16)];

    [Fact]
    public void Enrol_givesTheCodeOfNonceAndId()
    {
        byte[] message = [0, 16, .. Nonce, .. Encoding.UTF8.GetBytes("anna")];
        byte[] code = HMACSHA256.HashData(Key, message);
        Assert.Equal(Convert.ToHexStringLower(code), new PersonTokens(Key).Enrol("anna", Nonce).ToString());
    }

    [Fact]
    public void TokenOf_aKnownPerson_isTheSameAlsoFromKeptMappings()
    {
        var tokens = new PersonTokens(Key);
        PersonToken anna = tokens.TokenOf("anna");
        Assert.Equal(anna, tokens.TokenOf("anna"));
        Assert.Equal(anna, new PersonTokens(Key, tokens.Mappings).TokenOf("anna"));
        Assert.NotEqual(anna, tokens.TokenOf("bo"));
        Assert.NotEqual(anna, new PersonTokens(Key).TokenOf("anna"));
        Assert.Equal("anna", tokens.PersonOf(anna));
    }

    [Fact]
    public void Forget_aPerson_leavesTheLedgerSoundAndTheTokenWithoutAPerson()
    {
        var tokens = new PersonTokens(Key);
        using var stream = new MemoryStream();
        var ledger = new LedgerWriter(stream);
        PersonToken anna = tokens.TokenOf("anna");
        ledger.Append(Entry(1) with { Subject = anna });
        ledger.Append(Entry(2));
        Assert.True(tokens.Forget("anna"));
        Assert.False(tokens.Forget("anna"));
        Assert.True(Verify(stream.ToArray(), ledger.Head).IsSound);
        Assert.Null(tokens.PersonOf(anna));
        // Not even who has the key and tries every person finds the token again.
        Assert.NotEqual(anna, tokens.TokenOf("anna"));
    }

    [Fact]
    public void Tokens_ofWeakSecrets_areRefused()
    {
        Assert.Throws<ArgumentException>(() => new PersonTokens(new byte[31]));
        Assert.Throws<ArgumentException>(() => new PersonTokens(Key).Enrol("anna", new byte[15]));
        Assert.Throws<ArgumentException>(() => new PersonTokens(Key, [new TokenMapping("anna", "xy")]));
        Assert.False(PersonToken.TryParse("420106199001011234", out _));
        Assert.DoesNotContain("anna", new TokenMapping("anna", "00").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_aDecision_recordsNumbersAndNoWords()
    {
        LedgerEntry entry = StepEntries.Of(Cases.Decide(new AdverseMeasure.Reduce(FixedPoint.Parse("600.00"))), Tokens.TokenOf("case-1"), Tokens.TokenOf("decider"));
        Assert.Equal("adverse-decision", entry.Event);
        Assert.Equal(new Dictionary<string, string> { ["effective from"] = "2026-05-01", ["measure"] = "reduce to 600.00" }, entry.Facts);
    }
}
