using System.CommandLine;
using Livelihood.Cli.Terminal;
using Livelihood.Core.Documents;

namespace Livelihood.Cli.Linking;

/// <summary>The command <c>livelihood link</c>: its arguments and options.</summary>
internal static class LinkCommand
{
    public static Command Create(CommandConsole console, CancellationToken cancellation)
    {
        var model = new Argument<string>("model") { HelpName = "MODEL.json", Description = "The linkage model." };
        var files = new Argument<string[]>("files") { HelpName = "FILE.csv", Description = "The tables to link, each with a header row.", Arity = ArgumentArity.OneOrMore };
        var folder = new Option<string>("--out") { HelpName = "DIR", Description = "The folder for pairs.csv, entities.csv, model.json, report.json and report.html.", Required = true };
        var train = new Option<bool>("--train") { Description = "Learn the model's parameters from the files first." };
        var threads = new Option<int>("--threads") { HelpName = "N", Description = "Threads to work with; results do not depend on it.", DefaultValueFactory = _ => Environment.ProcessorCount };
        var truth = new Option<string?>("--truth") { HelpName = "COLUMN", Description = "The column that names the true entity; accuracy is then measured." };
        var threshold = new Option<double?>("--threshold") { HelpName = "P", Description = "The probability, 0 to 1, from which a pair is linked, instead of the model's." };
        var id = new Option<string?>("--id") { HelpName = "COLUMN", Description = "The column that identifies a record; else unique_id or id where present, else row numbers." };
        var force = new Option<bool>("--force") { Description = "Go on although the pairs are very many or rows cannot be read." };
        var json = new Option<bool>("--json") { Description = "Write the account as JSON to the output and nothing else." };
        var mask = new Option<bool>("--mask") { Description = "Mask the values of records in the report." };
        var command = new Command("link", "Links the records of one file, or of several, into entities.")
        {
            model, files, folder, train, threads, truth, threshold, id, force, json, mask,
        };
        // What looks like an option but is none would else be taken for a file.
        files.Validators.Add(result =>
        {
            string[] known = [.. command.Options.Select(o => o.Name)];
            foreach (string token in result.Tokens.Select(t => t.Value).Where(t => t.StartsWith('-') && !File.Exists(t)))
                result.AddError(Spelling.Nearest(token, known) is { } near ? $"There is no option {token}. Did you mean {near}?" : $"There is no option {token}.");
        });
        command.SetAction(parsed =>
        {
            var request = new LinkRequest
            {
                Model = parsed.GetRequiredValue(model),
                Files = parsed.GetRequiredValue(files),
                Out = parsed.GetRequiredValue(folder),
                Train = parsed.GetValue(train),
                Threads = parsed.GetValue(threads),
                Truth = parsed.GetValue(truth),
                Threshold = parsed.GetValue(threshold),
                Id = parsed.GetValue(id),
                Force = parsed.GetValue(force),
                Json = parsed.GetValue(json),
                Mask = parsed.GetValue(mask),
            };
            return console.Guard(() => Run(request, console, cancellation), request.Json);
        });
        return command;
    }

    private static int Run(LinkRequest request, CommandConsole console, CancellationToken cancellation)
    {
        string Link(IRunProgress progress) => new LinkRun(request, progress, cancellation).Run();
        // Written when the moving line is gone, which would else take the last lines with it.
        console.Output.Write(
            request.Json ? Link(new SilentProgress())
            : console.Interactive ? LiveProgress.Show(console.Output, Link)
            : Link(new PlainProgress(console.Output)));
        return ExitCode.Done;
    }
}
