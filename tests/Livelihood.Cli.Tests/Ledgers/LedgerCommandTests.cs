using System.Text.Json;
using Livelihood.Verification.Ledger;

namespace Livelihood.Cli.Tests.Ledgers;

public sealed class LedgerCommandTests : IDisposable
{
    private readonly Workspace work = new();

    public void Dispose() => work.Dispose();

    [Fact]
    public void Verify_a_sound_ledger_prints_its_head()
    {
        LedgerHead head = Write("ledger.jsonl", 3);
        Assert.Equal(ExitCode.Done, work.Run("ledger", "verify", work["ledger.jsonl"], "--head", head.ToString()));
        Assert.Equal($"3 records, head {head}", work.Output.Trim());
    }

    [Fact]
    public void Verify_a_changed_ledger_names_the_line()
    {
        Write("ledger.jsonl", 3);
        work.Write("ledger.jsonl", File.ReadAllText(work["ledger.jsonl"]).Replace("basis 2", "basis 9", StringComparison.Ordinal));
        Assert.Equal(ExitCode.Findings, work.Run("ledger", "verify", work["ledger.jsonl"]));
        Assert.StartsWith("line 2: The record states the hash", work.Output, StringComparison.Ordinal);
        Assert.EndsWith("3 lines, 1 fault", work.Output.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_a_cut_ledger_as_json_says_truncated()
    {
        LedgerHead head = Write("ledger.jsonl", 3);
        Write("ledger.jsonl", 2);
        Assert.Equal(ExitCode.Findings, work.Run("ledger", "verify", work["ledger.jsonl"], "--head", head.ToString(), "--json"));
        using JsonDocument outcome = JsonDocument.Parse(work.Output);
        Assert.False(outcome.RootElement.GetProperty("sound").GetBoolean());
        Assert.Equal("truncated", outcome.RootElement.GetProperty("faults")[0].GetProperty("kind").GetString());
    }

    [Fact]
    public void Verify_against_another_branch_names_where_it_begins()
    {
        Write("ledger.jsonl", 3);
        Write("other.jsonl", 4, "x");
        Assert.Equal(ExitCode.Findings, work.Run("ledger", "verify", work["ledger.jsonl"], "--against", work["other.jsonl"]));
        Assert.StartsWith("line 1: the other copy differs", work.Output, StringComparison.Ordinal);
        Write("other.jsonl", 4);
        Assert.Equal(ExitCode.Done, work.Run("ledger", "verify", work["ledger.jsonl"], "--against", work["other.jsonl"]));
    }

    [Fact]
    public void Verify_what_cannot_be_read_is_bad_input()
    {
        Write("ledger.jsonl", 1);
        Assert.Equal(ExitCode.BadInput, work.Run("ledger", "verify", work["ledger.jsonl"], "--head", "3"));
        Assert.Contains("--head: The text is no head of a ledger.", work.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.BadInput, work.Run("ledger", "verify", work["absent.jsonl"]));
    }

    private LedgerHead Write(string name, int records, string basis = "basis")
    {
        using FileStream file = File.Create(work[name]);
        var ledger = new LedgerWriter(file);
        for (int i = 1; i <= records; i++) ledger.Append(new LedgerEntry { On = new DateOnly(2026, 7, i), Event = "notice", Basis = $"{basis} {i}" });
        return ledger.Head;
    }
}
