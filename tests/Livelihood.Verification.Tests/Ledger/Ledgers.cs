using System.Text;
using Livelihood.Verification.Ledger;

namespace Livelihood.Verification.Tests.Ledger;

/// <summary>Small ledgers for tests.</summary>
internal static class Ledgers
{
    public static readonly byte[] Key = [.. Enumerable.Range(1, 32).Select(i => (byte)i)];

    public static PersonTokens Tokens { get; } = new(Key);

    public static LedgerEntry Entry(int number, string branch = "main") => new()
    {
        On = new DateOnly(2026, 7, 1).AddDays(number),
        Event = number % 2 == 0 ? "notice" : "adverse-decision",
        Subject = number % 3 == 0 ? null : Tokens.TokenOf($"person {number}"),
        Actor = Tokens.TokenOf("officer"),
        Basis = branch == "main" ? "article 24" : branch,
        Facts = number % 2 == 0 ? new Dictionary<string, string>() : new Dictionary<string, string> { ["hash"] = "\"hash\":", ["branch"] = branch, ["文"] = $"a\n{number}" },
    };

    /// <summary>The lines of a ledger, each with its line feed, and its head.</summary>
    public static (List<byte[]> Lines, LedgerHead Head) Make(int records, LedgerHead head = default, string branch = "main")
    {
        var lines = new List<byte[]>();
        for (int i = 0; i < records; i++)
        {
            using var stream = new MemoryStream();
            head = new LedgerWriter(stream, head).Append(Entry((int)head.Count + 1, branch));
            lines.Add(stream.ToArray());
        }
        return (lines, head);
    }

    public static LedgerVerification Verify(IEnumerable<byte[]> lines, LedgerHead? head = null) => Verify([.. lines.SelectMany(l => l)], head);

    public static LedgerVerification Verify(byte[] bytes, LedgerHead? head = null) => LedgerVerifier.Verify(new MemoryStream(bytes), head);

    public static LedgerVerification Verify(string text, LedgerHead? head = null) => Verify(Encoding.UTF8.GetBytes(text), head);
}
