using System.CommandLine;
using Livelihood.Cli.Terminal;
using Livelihood.Core.Documents;
using Livelihood.Rules.Overlays;

namespace Livelihood.Cli.Reforming;

/// <summary>The command <c>livelihood diff</c>: says in words what differs between two versions of a document.</summary>
internal static class DiffCommand
{
    public static Command Create(CommandConsole console)
    {
        var before = new Argument<string>("before") { HelpName = "OLD.json", Description = "The older version." };
        var after = new Argument<string>("after") { HelpName = "NEW.json", Description = "The newer version." };
        var json = new Option<bool>("--json") { Description = "Write the differences as JSON." };
        var command = new Command("diff", "Says in words what differs between two versions of a document.") { before, after, json };
        command.SetAction(parsed => console.Guard(
            () => Run(parsed.GetRequiredValue(before), parsed.GetRequiredValue(after), parsed.GetValue(json), console), parsed.GetValue(json)));
        return command;
    }

    private static int Run(string before, string after, bool json, CommandConsole console)
    {
        var problems = new ProblemList();
        RawDocument? old = RawFile.Read(before, problems), now = RawFile.Read(after, problems);
        if (old is not null && now is not null && old.Kind != now.Kind)
            problems.Add(new Problem { Source = after, Path = "$.kind", Message = "The documents are of different kinds.", Found = $"\"{now.Kind}\"", Expected = $"\"{old.Kind}\", as {before} is" });
        problems.ThrowIfAny("The command");
        DocumentDiff diff = DocumentDiff.Between(old!, now!);
        console.Output.WriteLine(json ? diff.ToJson().TrimEnd() : diff.ToString());
        return ExitCode.Done;
    }
}
