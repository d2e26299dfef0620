using System.CommandLine;
using Livelihood.Cli.Terminal;
using Livelihood.Core.Documents;

namespace Livelihood.Cli.Checking;

/// <summary>The command <c>livelihood check</c>: reads documents and tells every problem of each.</summary>
internal static class CheckCommand
{
    public static Command Create(CommandConsole console)
    {
        var documents = new Argument<string[]>("documents") { HelpName = "DOC.json", Description = "The documents to check.", Arity = ArgumentArity.OneOrMore };
        var json = new Option<bool>("--json") { Description = "Write the outcome as JSON." };
        var command = new Command("check", "Checks documents: linkage models, regions and other JSON documents of the livelihood kinds.") { documents, json };
        command.SetAction(parsed => console.Guard(() => Run(parsed.GetRequiredValue(documents), parsed.GetValue(json), console), parsed.GetValue(json)));
        return command;
    }

    private static int Run(IReadOnlyList<string> files, bool json, CommandConsole console)
    {
        var checks = new List<CheckedDocument>();
        foreach (string file in files)
        {
            var problems = new ProblemList(file);
            DocumentNode? root = DocumentKinds.Check(file, problems);
            checks.Add(CheckedDocument.Of(file, root, problems));
        }
        if (json) CheckedDocument.WriteJson(console.Output, checks);
        foreach (CheckedDocument check in checks)
        {
            foreach (Problem problem in check.Problems) console.Error.WriteLine(problem);
            if (check.NotListed > 0) console.Error.WriteLine($"{check.File}: … and {check.NotListed} more problems.");
            if (check.IsSound && !json) console.Output.WriteLine(check);
        }
        return checks.TrueForAll(c => c.IsSound) ? ExitCode.Done : ExitCode.BadInput;
    }
}
