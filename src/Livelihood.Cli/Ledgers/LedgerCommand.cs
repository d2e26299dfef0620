using System.CommandLine;
using System.Text.Json;
using Livelihood.Cli.Terminal;
using Livelihood.Core.Documents;
using Livelihood.Verification.Ledger;

namespace Livelihood.Cli.Ledgers;

/// <summary>The command <c>livelihood ledger verify</c>: tells whether a ledger of decisions is what was written.</summary>
internal static class LedgerCommand
{
    public static Command Create(CommandConsole console)
    {
        var file = new Argument<string>("file") { HelpName = "FILE", Description = "The ledger: one record a line." };
        var head = new Option<string?>("--head") { HelpName = "COUNT:HASH", Description = "A head that was kept elsewhere; without it a cut or rewritten end is not found." };
        var against = new Option<string?>("--against") { HelpName = "FILE", Description = "Another copy of the ledger, which must be the beginning of this one or go on from it." };
        var json = new Option<bool>("--json") { Description = "Write the outcome as JSON." };
        var verify = new Command("verify", "Tells whether a ledger is what was written, and where it is not.") { file, head, against, json };
        verify.SetAction(parsed => console.Guard(
            () => Run(parsed.GetRequiredValue(file), parsed.GetValue(head), parsed.GetValue(against), parsed.GetValue(json), console), parsed.GetValue(json)));
        return new Command("ledger", "Verifies ledgers of decisions.") { verify };
    }

    private static int Run(string file, string? head, string? against, bool json, CommandConsole console)
    {
        LedgerHead? stated = Head(head);
        using FileStream ledger = File.OpenRead(file);
        LedgerVerification verified = LedgerVerifier.Verify(ledger, stated);
        long? fork = against is null ? null : Fork(file, against);
        if (json) console.Output.WriteLine(ProblemsJson.Text(writer => Write(writer, verified, fork)));
        else WriteLines(console.Output, verified, fork);
        return verified.IsSound && fork is null ? ExitCode.Done : ExitCode.Findings;
    }

    private static LedgerHead? Head(string? text)
    {
        if (text is null) return null;
        if (LedgerHead.TryParse(text, out LedgerHead head)) return head;
        var problems = new ProblemList();
        problems.Add("--head", "The text is no head of a ledger.", $"\"{text}\"", "the number of records, a colon and the last record's 64 hexadecimal digits");
        problems.ThrowIfAny("The command");
        return null;
    }

    private static long? Fork(string file, string against)
    {
        using FileStream first = File.OpenRead(file), second = File.OpenRead(against);
        return LedgerVerifier.FindFork(first, second);
    }

    private static void WriteLines(TextWriter output, LedgerVerification verified, long? fork)
    {
        foreach (LedgerFault fault in verified.Faults) output.WriteLine(fault);
        if (verified.FaultCount > verified.Faults.Count) output.WriteLine($"… and {Counted.Of(verified.FaultCount - verified.Faults.Count, "more fault")}.");
        if (fork is { } line) output.WriteLine($"line {line}: the other copy differs from here on.");
        output.WriteLine(verified.IsSound ? $"{Counted.Of(verified.Lines, "record")}, head {verified.Head}" : $"{Counted.Of(verified.Lines, "line")}, {Counted.Of(verified.FaultCount, "fault")}");
    }

    private static void Write(Utf8JsonWriter writer, LedgerVerification verified, long? fork)
    {
        writer.WriteStartObject();
        writer.WriteBoolean("sound", verified.IsSound && fork is null);
        writer.WriteNumber("lines", verified.Lines);
        if (verified.IsSound) writer.WriteString("head", verified.Head.ToString());
        if (fork is { } at) writer.WriteNumber("differsFromLine", at);
        writer.WriteNumber("faultCount", verified.FaultCount);
        writer.WriteStartArray("faults");
        foreach (LedgerFault fault in verified.Faults)
        {
            writer.WriteStartObject();
            writer.WriteNumber("line", fault.Line);
            writer.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(fault.Kind.ToString()));
            writer.WriteString("message", fault.Message);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
