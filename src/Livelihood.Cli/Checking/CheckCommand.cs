using System.CommandLine;
using Livelihood.Cli.Terminal;
using Livelihood.Core.Documents;

namespace Livelihood.Cli.Checking;

/// <summary>The command <c>livelihood check</c>: reads documents as one set, tells every problem of each, runs their tests and proves what can be proved.</summary>
internal static class CheckCommand
{
    public static Command Create(CommandConsole console)
    {
        var documents = new Argument<string[]>("documents") { HelpName = "DOC.json", Description = "The documents to check; rules find their parameters and regions among them.", Arity = ArgumentArity.OneOrMore };
        var period = new Option<string?>("--period") { HelpName = "FROM..TO", Description = "The days on which every parameter must have a value, instead of the document's own." };
        var grid = new Option<string?>("--grid") { HelpName = "FILE.csv", Description = "Further tests of the rules, one per row: given and expected values in columns." };
        var rows = new Option<string[]>("--grid-rows") { HelpName = "[NAME=]FILE.csv", Description = "The rows of the tests' child table, named by test; its name is members unless said otherwise.", DefaultValueFactory = _ => [] };
        var asOf = new Option<string?>("--as-of") { HelpName = "DATE", Description = "The day of proofs, and of tests that state none; else all days on which a parameter changes, and the first of the rules." };
        var json = new Option<bool>("--json") { Description = "Write the outcome as JSON." };
        var command = new Command("check", "Checks documents of every kind: problems, embedded tests, coverage, proofs of decision tables.") { documents, period, grid, rows, asOf, json };
        command.SetAction(parsed => console.Guard(
            () =>
            {
                var problems = new ProblemList();
                var request = new CheckRequest
                {
                    Files = parsed.GetRequiredValue(documents),
                    Period = PeriodText.Read("--period", parsed.GetValue(period), problems),
                    AsOf = PeriodText.ReadDay("--as-of", parsed.GetValue(asOf), problems),
                    Grid = parsed.GetValue(grid),
                    GridRows = NamedFile.Read("--grid-rows", parsed.GetRequiredValue(rows), problems),
                    Json = parsed.GetValue(json),
                };
                problems.ThrowIfAny("The command");
                return Run(request, console);
            },
            parsed.GetValue(json)));
        return command;
    }

    private static int Run(CheckRequest request, CommandConsole console)
    {
        IReadOnlyList<CheckedDocument> checks = CheckRun.Run(request);
        if (request.Json) CheckedDocument.WriteJson(console.Output, checks);
        foreach (CheckedDocument check in checks)
        {
            check.WriteProblems(console.Error);
            if (!request.Json) check.WriteText(console.Output);
        }
        if (checks.Any(c => !c.IsReadable)) return ExitCode.BadInput;
        return checks.Any(c => c.HasFindings) ? ExitCode.Findings : ExitCode.Done;
    }
}
