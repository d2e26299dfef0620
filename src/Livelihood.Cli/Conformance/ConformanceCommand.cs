using System.CommandLine;
using System.Text.Json;
using Livelihood.Cli.Terminal;
using Livelihood.Rules.Dmn;

namespace Livelihood.Cli.Conformance;

/// <summary>The command <c>livelihood conformance</c>: runs cases of the DMN technology compatibility kit.</summary>
internal static class ConformanceCommand
{
    public static Command Create(CommandConsole console)
    {
        var folder = new Argument<string>("folder") { HelpName = "FOLDER", Description = "A folder with models (.dmn) and their cases (.xml), or folders of such." };
        var json = new Option<bool>("--json") { Description = "Write the outcome as JSON." };
        var command = new Command("conformance", "Runs cases of the DMN technology compatibility kit and tells which fail.") { folder, json };
        command.SetAction(parsed => console.Guard(() => Run(parsed.GetRequiredValue(folder), parsed.GetValue(json), console), parsed.GetValue(json)));
        return command;
    }

    private static int Run(string folder, bool json, CommandConsole console)
    {
        if (!Directory.Exists(folder))
        {
            console.Error.WriteLine($"There is no folder {folder}.");
            return ExitCode.BadInput;
        }
        ConformanceReport report = ConformanceKit.Run(folder);
        if (report.Cases.Count == 0)
        {
            console.Error.WriteLine($"The folder {folder} holds no cases: .xml files with testCases beside .dmn files.");
            return ExitCode.BadInput;
        }
        if (json) console.Output.WriteLine(ProblemsJson.Text(writer => Write(writer, report)));
        else WriteLines(console.Output, report);
        return report.Passed == report.Cases.Count ? ExitCode.Done : ExitCode.Findings;
    }

    private static void WriteLines(TextWriter output, ConformanceReport report)
    {
        foreach (ConformanceResult result in report.Cases)
        {
            if (result.Outcome != ConformanceOutcome.Passed) output.WriteLine(result);
        }
        output.WriteLine(report);
    }

    private static void Write(Utf8JsonWriter writer, ConformanceReport report)
    {
        writer.WriteStartObject();
        writer.WriteNumber("passed", report.Passed);
        writer.WriteNumber("failed", report.Failed);
        writer.WriteNumber("rejected", report.Rejected);
        writer.WriteStartArray("notPassed");
        foreach (ConformanceResult result in report.Cases.Where(r => r.Outcome != ConformanceOutcome.Passed)) Write(writer, result);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ConformanceResult result)
    {
        writer.WriteStartObject();
        writer.WriteString("folder", result.Folder);
        writer.WriteString("file", result.File);
        writer.WriteString("case", result.Case);
        writer.WriteString("decision", result.Decision);
        writer.WriteString("outcome", result.Outcome == ConformanceOutcome.Rejected ? "rejected" : "failed");
        writer.WriteString("expected", result.Expected);
        if (result.Actual is not null) writer.WriteString("actual", result.Actual);
        if (result.Reason is not null) writer.WriteString("reason", result.Reason);
        writer.WriteEndObject();
    }
}
