using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using Livelihood.Cli.Checking;
using Livelihood.Cli.Conformance;
using Livelihood.Cli.Evaluating;
using Livelihood.Cli.Ledgers;
using Livelihood.Cli.Linking;
using Livelihood.Cli.Reforming;
using Livelihood.Cli.Schemas;
using Livelihood.Cli.Terminal;

namespace Livelihood.Cli;

/// <summary>Runs the command line without a process around it, as the tests do.</summary>
internal static class CommandLine
{
    /// <summary>Runs one command.</summary>
    /// <param name="args">The arguments as the shell gives them.</param>
    /// <param name="output">Where results go.</param>
    /// <param name="error">Where problems go.</param>
    /// <param name="interactive">Whether a person looks on at a terminal.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(
        IReadOnlyList<string> args, TextWriter output, TextWriter error, bool interactive = false, CancellationToken cancellation = default)
    {
        var console = new CommandConsole(output, error, interactive);
        var root = new RootCommand("Finds who needs help, from a folder of tables: links records of persons across files.")
        {
            LinkCommand.Create(console, cancellation),
            CheckCommand.Create(console),
            EvalCommand.Create(console, cancellation),
            DiffCommand.Create(console),
            ApplyCommand.Create(console),
            SchemaCommand.Create(console),
            LedgerCommand.Create(console),
            ConformanceCommand.Create(console),
        };
        // A file name may begin with @, so nothing is read from response files.
        ParseResult parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction) return Refuse(parsed, error);
        return parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
    }

    private static int Refuse(ParseResult parsed, TextWriter error)
    {
        foreach (ParseError fault in parsed.Errors) error.WriteLine(fault.Message);
        string name = parsed.CommandResult.Command is RootCommand ? "" : $" {parsed.CommandResult.Command.Name}";
        error.WriteLine($"See: livelihood{name} --help");
        return ExitCode.BadInput;
    }
}
