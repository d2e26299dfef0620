using Livelihood.Verification.Ledger;
using static Livelihood.Verification.Tests.Ledger.Ledgers;

namespace Livelihood.Verification.Tests.Ledger;

/// <summary>Tampers with ledgers in every way and finds out each time.</summary>
public sealed class TamperingTests
{
    private const int Tamperings = 100_000;

    [Fact]
    public void Verify_aHundredThousandTamperings_findsEach()
    {
        var random = new Random(20260701);
        (List<byte[]> Lines, LedgerHead Head)[] ledgers = [.. Enumerable.Range(2, 5).Select(n => Make(n))];
        (List<byte[]> Lines, LedgerHead Head)[] branches = [.. Enumerable.Range(0, 7).Select(n => Make(n))];
        int[] tried = new int[7];
        for (int i = 0; i < Tamperings; i++)
        {
            (List<byte[]> lines, LedgerHead head) = ledgers[random.Next(ledgers.Length)];
            int way = i % tried.Length;
            byte[] tampered = Tamper(way, lines, branches, random);
            tried[way]++;
            Assert.False(Verify(tampered, head).IsSound, $"Tampering {i} in the way {way} was not found.");
        }
        Assert.All(tried, n => Assert.True(n > 10_000));
        Assert.All(ledgers, l => Assert.True(Verify(l.Lines, l.Head).IsSound));
    }

    private static byte[] Tamper(int way, List<byte[]> lines, (List<byte[]> Lines, LedgerHead Head)[] branches, Random random)
    {
        byte[] whole = [.. lines.SelectMany(l => l)];
        int at = random.Next(lines.Count);
        switch (way)
        {
            case 0: // flip bits of a byte
                whole[random.Next(whole.Length)] ^= (byte)random.Next(1, 256);
                return whole;
            case 1: // delete a record
                return Joined(lines.Where((_, i) => i != at));
            case 2: // move records
                List<byte[]> moved = [.. lines];
                moved.RemoveAt(at);
                moved.Insert((at + 1 + random.Next(lines.Count - 1)) % lines.Count, lines[at]);
                return Joined(moved);
            case 3: // cut bytes off the end
                return whole[..^random.Next(1, whole.Length + 1)];
            case 4: // go on from some record with another history
                return Joined(lines.Take(at).Concat(Make(random.Next(1, 4), branches[at].Head, "other").Lines));
            case 5: // repeat a record
                List<byte[]> repeated = [.. lines];
                repeated.Insert(random.Next(at, lines.Count), lines[at]);
                return Joined(repeated);
            default: // cut bytes out of the middle
                int from = random.Next(whole.Length), length = random.Next(1, Math.Min(40, whole.Length - from) + 1);
                return [.. whole[..from], .. whole[(from + length)..]];
        }
    }

    private static byte[] Joined(IEnumerable<byte[]> lines) => [.. lines.SelectMany(l => l)];
}
