using System.Text;
using Livelihood.Verification.Ledger;
using static Livelihood.Verification.Tests.Ledger.Ledgers;

namespace Livelihood.Verification.Tests.Ledger;

public sealed class LedgerVerifierTests
{
    [Fact]
    public void Verify_whatWasWritten_isSound()
    {
        (List<byte[]> lines, LedgerHead head) = Make(7);
        LedgerVerification verified = Verify(lines, head);
        Assert.True(verified.IsSound);
        Assert.Equal(head, verified.Head);
        Assert.Equal(7, verified.Lines);
        Assert.True(Verify(lines.Concat(Make(2, head).Lines), head).IsSound);
    }

    [Fact]
    public void Verify_nothing_isSoundUnlessAHeadIsStated()
    {
        Assert.Equal(default, Verify("").Head);
        Assert.True(Verify("", default(LedgerHead)).IsSound);
        Assert.Equal([LedgerFaultKind.Truncated], Kinds(Verify("", Make(1).Head)));
    }

    [Fact]
    public void Verify_aChangedRecord_namesItOnly()
    {
        (List<byte[]> lines, LedgerHead head) = Make(5);
        lines[2] = Replaced(lines[2], "article 24", "article 25");
        LedgerFault fault = Assert.Single(Verify(lines, head).Faults);
        Assert.Equal((3, LedgerFaultKind.Changed), (fault.Line, fault.Kind));
    }

    [Fact]
    public void Verify_deletedAndMovedRecords_namesTheBreak()
    {
        (List<byte[]> lines, _) = Make(5);
        Assert.Equal([(3L, LedgerFaultKind.ChainBroken), (3, LedgerFaultKind.WrongNumber)], Places(Verify(lines.Where((_, i) => i != 2))));
        Assert.Equal([(1L, LedgerFaultKind.ChainBroken), (1, LedgerFaultKind.WrongNumber)], Places(Verify(lines.Skip(1))));
        (lines[1], lines[2]) = (lines[2], lines[1]);
        Assert.Equal([2, 2, 3, 3, 4, 4], Verify(lines).Faults.Select(f => f.Line));
    }

    [Fact]
    public void Verify_aCutEnd_needsTheHead()
    {
        (List<byte[]> lines, LedgerHead head) = Make(5);
        Assert.True(Verify(lines.SkipLast(2)).IsSound);
        Assert.Equal([(4L, LedgerFaultKind.Truncated)], Places(Verify(lines.SkipLast(2), head)));
        Assert.Equal([(5L, LedgerFaultKind.Unfinished)], Places(Verify(lines.SkipLast(1).Append(lines[4][..^1]))));
        Assert.Equal([(5L, LedgerFaultKind.NotARecord)], Places(Verify(lines.SkipLast(1).Append(lines[4][..^9]))));
    }

    [Fact]
    public void Verify_aBranch_needsTheHead()
    {
        (List<byte[]> lines, LedgerHead head) = Make(5);
        IEnumerable<byte[]> branch = lines.Take(3).Concat(Make(3, Make(3).Head, "other").Lines);
        Assert.True(Verify(branch).IsSound);
        Assert.Equal([(5L, LedgerFaultKind.AnotherHead)], Places(Verify(branch, head)));
        Assert.Equal(4, LedgerVerifier.FindFork(Stream(lines), Stream(branch)));
        Assert.Null(LedgerVerifier.FindFork(Stream(lines), Stream(lines.Take(2))));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("")]
    [InlineData("{\"a\":\"\\ud800\"}")]
    [InlineData("{\"a\":1e999}")]
    [InlineData("{\"hash\":1,\"hash\":2}")]
    public void Verify_aLineThatIsNoRecord_saysSo(string line) => Assert.Equal([LedgerFaultKind.NotARecord], Kinds(Verify(line + "\n")));

    [Fact]
    public void Verify_anotherWayOfWriting_isNoRecord()
    {
        (List<byte[]> lines, LedgerHead head) = Make(1);
        Assert.Equal([LedgerFaultKind.NotARecord], Kinds(Verify(" " + Encoding.UTF8.GetString(lines[0]), head)));
        Assert.Equal([LedgerFaultKind.NotARecord], Kinds(Verify(Encoding.UTF8.GetString(lines[0]).Replace("\n", "\r\n", StringComparison.Ordinal), head)));
    }

    [Fact]
    public void Verify_aLineWithoutEnd_endsWithAFault()
        => Assert.Equal([LedgerFaultKind.NotARecord], Kinds(Verify(new string('x', 3_000_000))));

    [Fact]
    public void Verify_manyFaults_keepsTheFirstHundredAndCountsAll()
    {
        LedgerVerification verified = Verify(string.Concat(Enumerable.Repeat("x\n", 250)));
        Assert.Equal((100, 250), (verified.Faults.Count, verified.FaultCount));
    }

    [Fact]
    public void Append_aHalfCharacterOrNothing_isRefused()
    {
        Assert.ThrowsAny<ArgumentException>(() => new LedgerWriter(new MemoryStream()).Append(Entry(1) with { Basis = "\ud800" }));
        Assert.ThrowsAny<ArgumentException>(() => new LedgerWriter(new MemoryStream()).Append(Entry(1) with { Event = " " }));
        Assert.Throws<ArgumentException>(() => new LedgerWriter(new MemoryStream(), new LedgerHead(1, default)));
    }

    [Fact]
    public void Head_asText_isReadAgain()
    {
        LedgerHead head = Make(3).Head;
        Assert.True(LedgerHead.TryParse(head.ToString(), out LedgerHead read));
        Assert.Equal(head, read);
        Assert.All(["", "3", "3:x", "-1:" + head.Hash, "0:" + head.Hash, "3:" + new string('0', 64), null], t => Assert.False(LedgerHead.TryParse(t, out _)));
    }

    private static MemoryStream Stream(IEnumerable<byte[]> lines) => new([.. lines.SelectMany(l => l)]);

    private static byte[] Replaced(byte[] line, string old, string now)
        => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(line).Replace(old, now, StringComparison.Ordinal));

    private static IEnumerable<LedgerFaultKind> Kinds(LedgerVerification verified) => verified.Faults.Select(f => f.Kind);

    private static IEnumerable<(long, LedgerFaultKind)> Places(LedgerVerification verified) => verified.Faults.Select(f => (f.Line, f.Kind));
}
