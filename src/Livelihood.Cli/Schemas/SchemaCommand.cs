using System.CommandLine;
using Livelihood.Cli.Terminal;
using Livelihood.Core.Documents;
using Livelihood.Feeds.Contracts;
using Livelihood.Linkage;
using Livelihood.Rules;
using Livelihood.Rules.Overlays;
using Livelihood.Rules.Parameters;
using Livelihood.Verification.Deadlines;

namespace Livelihood.Cli.Schemas;

/// <summary>The command <c>livelihood schema</c>: prints the JSON schema of a kind of document, or lists the kinds.</summary>
internal static class SchemaCommand
{
    private const string Prefix = "livelihood/";

    public static Command Create(CommandConsole console)
    {
        var kind = new Argument<string?>("kind") { HelpName = "KIND", Description = "The kind, such as linkage; without it the kinds are listed.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("schema", "Prints the JSON schema of a kind of document.") { kind };
        command.SetAction(parsed => console.Guard(() => Run(parsed.GetValue(kind), console)));
        return command;
    }

    private static int Run(string? kind, CommandConsole console)
    {
        LinkageModel.RegisterSchema();
        FeedContract.RegisterSchema();
        ParameterSet.RegisterSchema();
        Overlay.RegisterSchema();
        RuleSet.RegisterSchema();
        WorkingCalendar.RegisterSchema();
        if (kind is null)
        {
            foreach (string known in DocumentSchemas.Kinds) console.Output.WriteLine(known);
            return ExitCode.Done;
        }
        string name = kind.StartsWith(Prefix, StringComparison.Ordinal) ? kind : Prefix + kind;
        if (DocumentSchemas.Find(name) is { } schema)
        {
            console.Output.Write(schema);
            return ExitCode.Done;
        }
        var problems = new ProblemList();
        problems.Add("KIND", "The kind of document is not known.", kind, $"one of {string.Join(", ", DocumentSchemas.Kinds)}", Spelling.Nearest(name, DocumentSchemas.Kinds));
        problems.ThrowIfAny("The command");
        return ExitCode.BadInput;
    }
}
