using System.Globalization;
using Livelihood.Cli.Terminal;
using Livelihood.Core.Documents;
using Livelihood.Linkage;
using Livelihood.Linkage.Evaluating;
using Livelihood.Linkage.Training;

namespace Livelihood.Cli.Linking;

/// <summary>Carries out <c>livelihood link</c>: check, read, train, link, judge, write.</summary>
internal sealed class LinkRun(LinkRequest request, IRunProgress progress, CancellationToken cancellation)
{
    private readonly StageTimes _stages = new(progress);

    /// <summary>Runs all stages.</summary>
    /// <returns>What to tell: the account as JSON where asked for, else a summary for people.</returns>
    /// <exception cref="DocumentException">The input cannot be used; nothing has been written.</exception>
    public string Run()
    {
        var problems = new ProblemList();
        LinkageModel? model = RequestCheck.Model(request, problems);
        problems.ThrowIfAny("The input");
        using OutputFolder folder = OutputFolder.Prepare(request.Out);
        LinkOutcome outcome = Link(model!, new LinkageOptions { Threads = request.Threads, AllowHugeRuns = request.Force, Progress = progress });
        WrittenResults written = _stages.Run("write", () => WrittenResults.Write(folder.Staging, outcome, request, cancellation), w => $"{Count(w.Files, "file")} in {request.Out}");
        string account = written.Account(folder.Staging, outcome, request, _stages);
        folder.Keep();
        return request.Json ? account : Summary.Text(outcome, request.Out);
    }

    private LinkOutcome Link(LinkageModel model, LinkageOptions options)
    {
        List<InputFile> files = _stages.Run("read", ReadFiles, f => $"{Count(f.Sum(file => file.Table.RowCount), "record")} from {Count(f.Count, "file")}");
        LinkageRecords records = _stages.Run("prepare", () => Prepare(model, files, options), r => $"{Count(model.Fields.Count, "field")} standardised");
        TrainingResult? training = request.Train
            ? _stages.Run("train", () => LinkageTrainer.Train(model, records, options, cancellation), t => $"{Count(t.Sessions.Count, "session")}, {Count(t.Notes.Count, "note")}")
            : null;
        LinkageResult result = _stages.Run(
            "link",
            () => Linker.Link(training?.Model ?? model, records, options, cancellation),
            r => $"{Count(r.Compared, "pair")} compared, {Count(r.Entities, "entity", "entities")}");
        LinkageEvaluation? evaluation = request.Truth is { } truth
            ? _stages.Run("evaluate", () => LinkageEvaluation.Of(result, TruthColumn.Read(records, truth)), e => $"{Count(e.Links.TruePairs, "true pair")}")
            : null;
        return new LinkOutcome { Files = files, Training = training, Result = result, Evaluation = evaluation, Notes = RequestCheck.Notes(model, files) };
    }

    private List<InputFile> ReadFiles()
    {
        var problems = new ProblemList();
        List<InputFile> files = InputFiles.Read(request, problems, cancellation);
        problems.ThrowIfAny("The input");
        return files;
    }

    private LinkageRecords Prepare(LinkageModel model, IReadOnlyList<InputFile> files, LinkageOptions options)
    {
        var problems = new ProblemList();
        RequestCheck.Tables(request, model, files, problems);
        LinkageRecords? records = null;
        try
        {
            records = LinkageRecords.Prepare(model, [.. files.Select(f => f.Source)], options, cancellation);
        }
        catch (DocumentException fault)
        {
            foreach (Problem problem in fault.Problems) problems.Add(problem);
        }
        problems.ThrowIfAny("The input");
        return records!;
    }

    internal static string Count(long count, string one, string? many = null)
        => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? one : many ?? one + "s")}");
}
