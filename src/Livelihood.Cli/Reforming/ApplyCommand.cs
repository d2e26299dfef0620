using System.CommandLine;
using Livelihood.Cli.Documents;
using Livelihood.Cli.Linking;
using Livelihood.Cli.Terminal;
using Livelihood.Core.Documents;
using Livelihood.Rules.Overlays;

namespace Livelihood.Cli.Reforming;

/// <summary>The command <c>livelihood apply</c>: makes the new versions of documents that an overlay describes.</summary>
internal static class ApplyCommand
{
    public static Command Create(CommandConsole console)
    {
        var overlay = new Argument<string>("overlay") { HelpName = "OVERLAY.json", Description = "The overlay: what a reform changes." };
        var documents = new Argument<string[]>("documents") { HelpName = "DOC.json", Description = "The documents that it changes, and those that refer to them.", Arity = ArgumentArity.OneOrMore };
        var target = new Option<string>("--out") { HelpName = "PATH", Description = "The file for the new version; with several documents, the folder for all of them.", Required = true };
        var command = new Command("apply", "Applies an overlay, such as a reform, to documents.") { overlay, documents, target };
        command.SetAction(parsed => console.Guard(
            () => Run(parsed.GetRequiredValue(overlay), parsed.GetRequiredValue(documents), parsed.GetRequiredValue(target), console)));
        return command;
    }

    private static int Run(string overlayFile, string[] files, string target, CommandConsole console)
    {
        var problems = new ProblemList();
        Overlay? overlay = RawFile.ReadOverlay(overlayFile, problems);
        RawDocument?[] documents = [.. files.Select(file => RawFile.Read(file, problems))];
        foreach (var twice in files.GroupBy(Path.GetFileName).Where(g => g.Count() > 1))
            problems.Add("DOC.json", "Two documents would be written to one file.", $"\"{twice.Key}\"", "files of different names");
        if (files.Length > 1) OutputFolder.Check(target, problems);
        problems.ThrowIfAny("The command");
        IReadOnlyList<RawDocument> made = overlay!.Apply(documents!);
        Check(files, made, problems);
        problems.ThrowIfAny($"What the overlay {overlay} makes");
        Write(files, made, target);
        for (int i = 0; i < files.Length; i++)
            if (made[i].Former.Count > 0) console.Output.WriteLine($"{files[i]}: {documents[i]!.Reference} is now {made[i].Reference}");
        return ExitCode.Done;
    }

    /// <summary>Checks the new versions together, as <c>check</c> does with files.</summary>
    private static void Check(string[] files, IReadOnlyList<RawDocument> made, ProblemList problems)
    {
        GivenDocuments given = GivenDocuments.Of(files.Select((file, i) => GivenDocument.Of(file, made[i].ToJson())));
        // A set of rules that was given alone cannot be checked, since its parameters are not there.
        foreach (GivenDocument document in given.All)
            if (document.Kind != Rules.RuleSet.Kind || made.Count > 1) problems.AddRange(document.Problems);
    }

    private static void Write(string[] files, IReadOnlyList<RawDocument> made, string target)
    {
        if (files.Length == 1)
        {
            File.WriteAllText(target, made[0].ToJson().TrimEnd() + "\n");
            return;
        }
        using OutputFolder folder = OutputFolder.Prepare(target);
        for (int i = 0; i < files.Length; i++) File.WriteAllText(Path.Combine(folder.Staging, Path.GetFileName(files[i])), made[i].ToJson().TrimEnd() + "\n");
        folder.Keep();
    }
}
