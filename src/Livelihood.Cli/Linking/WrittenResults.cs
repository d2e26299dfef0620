using Livelihood.Core.Documents;
using Livelihood.Reports;

namespace Livelihood.Cli.Linking;

/// <summary>Writes the files of a run into a folder and accounts for them.</summary>
internal sealed class WrittenResults
{
    private readonly FileAccount[] _files;

    private WrittenResults(FileAccount[] files) => _files = files;

    /// <summary>The number of files, the account among them.</summary>
    public int Files => _files.Length + 1;

    /// <summary>Writes the tables, the model and the report at the same time.</summary>
    public static WrittenResults Write(string folder, LinkOutcome outcome, LinkRequest request, CancellationToken cancellation)
    {
        var names = new RecordNames(outcome.Result.Records, request.Threads);
        int half = Math.Max(1, request.Threads / 2);
        Task<FileAccount> pairs = Task.Run(() => ResultTables.Pairs(folder, outcome.Result, names, half, cancellation), CancellationToken.None);
        Task<FileAccount> entities = Task.Run(() => ResultTables.Entities(folder, outcome.Result, names, half, cancellation), CancellationToken.None);
        Task<FileAccount[]> modelAndReport = Task.Run(() => new[] { Model(folder, outcome), Report(folder, outcome, request) }, CancellationToken.None);
        // All are waited for, whatever fails, so that nobody still writes into a folder that is about to go.
        Task.WhenAll(pairs, entities, modelAndReport).ContinueWith(_ => { }, TaskScheduler.Default).Wait(CancellationToken.None);
        FileAccount[] small = modelAndReport.GetAwaiter().GetResult();
        return new WrittenResults([entities.GetAwaiter().GetResult(), small[0], pairs.GetAwaiter().GetResult(), small[1]]);
    }

    /// <summary>Writes report.json, which accounts for all other files; returns its text.</summary>
    public string Account(string folder, LinkOutcome outcome, LinkRequest request, StageTimes stages)
    {
        string text = RunAccount.Text(outcome, request, _files, stages) + "\n";
        File.WriteAllText(Path.Combine(folder, "report.json"), text);
        return text;
    }

    private static FileAccount Model(string folder, LinkOutcome outcome)
        => Save(folder, "model.json", System.Text.Encoding.UTF8.GetBytes(outcome.Result.Model.ToJson() + "\n"));

    private static FileAccount Report(string folder, LinkOutcome outcome, LinkRequest request)
    {
        using var page = new MemoryStream();
        LinkageReport.Write(
            new LinkageReportInput
            {
                Result = outcome.Result,
                Training = outcome.Training,
                Evaluation = outcome.Evaluation,
                Notes = outcome.Notes,
                MaskValues = request.Mask,
            },
            page);
        return Save(folder, "report.html", page.ToArray());
    }

    private static FileAccount Save(string folder, string name, byte[] bytes)
    {
        File.WriteAllBytes(Path.Combine(folder, name), bytes);
        return new FileAccount(name, bytes.Length, Fingerprint.OfCanonical(bytes).ToString());
    }
}
