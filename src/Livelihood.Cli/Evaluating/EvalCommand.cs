using System.CommandLine;
using Livelihood.Cli.Checking;
using Livelihood.Cli.Terminal;
using Livelihood.Core.Documents;
using Livelihood.Rules.Declaring;

namespace Livelihood.Cli.Evaluating;

/// <summary>The command <c>livelihood eval</c>: its arguments and options.</summary>
internal static class EvalCommand
{
    public static Command Create(CommandConsole console, CancellationToken cancellation)
    {
        var wanted = new Argument<string[]>("expressions") { HelpName = "EXPRESSION", Description = "Expressions, or names of definitions and decision tables; none for all that the rules derive.", Arity = ArgumentArity.ZeroOrMore };
        var table = new Option<string>("--table") { HelpName = "FILE.csv", Description = "The subjects, such as households: one row each, with a header row.", Required = true };
        var members = new Option<string[]>("--members") { HelpName = "[NAME=]FILE.csv", Description = "The rows of a child table; its name is members unless said otherwise.", DefaultValueFactory = _ => [] };
        var key = new Option<string?>("--key") { HelpName = "COLUMN", Description = "The column that identifies a subject, in every file; else unique_id or id where present, else row numbers." };
        var asOf = new Option<string>("--as-of") { HelpName = "DATE", Description = "The day whose parameters apply and that \"as of\" stands for.", Required = true };
        var rules = new Option<string?>("--rules") { HelpName = "DOC.json", Description = "The rules, whose names expressions may use." };
        var parameters = new Option<string[]>("--parameters") { HelpName = "DOC.json", Description = "Parameters, by name.", DefaultValueFactory = _ => [] };
        var regions = new Option<string?>("--regions") { HelpName = "DOC.json", Description = "The tree of regions." };
        var types = new Option<string[]>("--type") { HelpName = "COLUMN=TYPE", Description = "The type of a column where there are no rules, such as \"income=number(2, CNY/year)\".", DefaultValueFactory = _ => [] };
        var file = new Option<string?>("--out") { HelpName = "FILE.csv", Description = "Where the values go; else to the output." };
        var why = new Option<bool>("--why") { Description = "Tell what made each unknown value unknown." };
        var force = new Option<bool>("--force") { Description = "Go on although rows of a child table cannot be read." };
        var command = new Command("eval", "Evaluates expressions, definitions and decision tables for every row of a CSV file.")
        {
            wanted, table, members, key, asOf, rules, parameters, regions, types, file, why, force,
        };
        command.SetAction(parsed => console.Guard(() =>
        {
            var problems = new ProblemList();
            DateOnly? day = PeriodText.ReadDay("--as-of", parsed.GetRequiredValue(asOf), problems);
            RuleField[] stated = [.. parsed.GetRequiredValue(types).Select(text => TypeText.Read(text, problems)).OfType<RuleField>()];
            IReadOnlyList<KeyValuePair<string, string>> children = NamedFile.Read("--members", parsed.GetRequiredValue(members), problems);
            if (parsed.GetValue(rules) is null && parsed.GetRequiredValue(wanted).Length == 0) problems.Add("EXPRESSION", "There is nothing to evaluate.", expected: "an expression, or --rules");
            problems.ThrowIfAny("The command");
            var request = new EvalRequest
            {
                Wanted = parsed.GetRequiredValue(wanted),
                Documents = [.. new[] { parsed.GetValue(rules), parsed.GetValue(regions) }.OfType<string>(), .. parsed.GetRequiredValue(parameters)],
                Table = parsed.GetRequiredValue(table),
                Members = children,
                Key = parsed.GetValue(key),
                AsOf = day!.Value,
                Types = stated,
                Out = parsed.GetValue(file),
                Why = parsed.GetValue(why),
                Force = parsed.GetValue(force),
            };
            return new EvalRun(request, console, cancellation).Run();
        }));
        return command;
    }
}
