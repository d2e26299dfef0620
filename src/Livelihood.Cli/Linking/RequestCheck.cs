using System.Globalization;
using Livelihood.Core.Documents;
using Livelihood.Core.Tables;
using Livelihood.Linkage;

namespace Livelihood.Cli.Linking;

/// <summary>Checks what was asked, before and after the files are read, so that every problem is told at once.</summary>
internal static class RequestCheck
{
    private const int MostThreads = 1024;

    /// <summary>Checks all that can be known without reading the tables.</summary>
    /// <returns>The model, with the threshold asked for; null where it cannot be used.</returns>
    public static LinkageModel? Model(LinkRequest request, ProblemList problems)
    {
        if (request.Threads is < 1 or > MostThreads)
            problems.Add("--threads", "This is no number of threads.", Number(request.Threads), $"1 to {MostThreads}");
        if (request.Threshold is { } p && p is not (>= 0 and <= 1))
            problems.Add("--threshold", "A threshold is a probability.", Number(p), "0 to 1");
        OutputFolder.Check(request.Out, problems);
        foreach (string file in request.Files.Distinct())
        {
            if (Directory.Exists(file)) problems.Add(file, "This is a folder.", expected: "a CSV file");
            else if (!File.Exists(file)) problems.Add(file, "There is no such file.");
        }
        foreach (string file in request.Files.GroupBy(Path.GetFullPath).Where(g => g.Count() > 1).Select(g => g.First()))
            problems.Add(file, "The file is given more than once.", expected: "each file once");

        var ofModel = new ProblemList(Path.GetFileName(request.Model));
        LinkageModel? model = LinkageModel.Read(DocumentNode.ParseFile(request.Model, ofModel));
        if (model is not null && ofModel.Count == 0)
        {
            if (!model.IsTrained && !request.Train)
                ofModel.Add("$", "The model is not trained: some of its parameters are not known.", expected: "--train, to learn them from the files");
            if (request.Threshold is { } threshold && model.Review > threshold)
                problems.Add("--threshold", "The threshold would lie below the model's review threshold.", Number(threshold), $"at least {Number(model.Review.Value)}");
        }
        problems.AddRange(ofModel);
        return request.Threshold is { } asked && model is not null ? model with { Threshold = asked } : model;
    }

    /// <summary>Checks the tables against what was asked.</summary>
    public static void Tables(LinkRequest request, LinkageModel model, IReadOnlyList<InputFile> files, ProblemList problems)
    {
        if (request.Truth is { } truth)
        {
            foreach (InputFile file in files.Where(f => !f.Table.TryGetColumn(truth, out _)))
            {
                string[] columns = [.. file.Table.Columns.Select(c => c.Name)];
                problems.Add("--truth", $"Source '{file.Source.Name}' has no column '{truth}'.", truth, $"one of {string.Join(", ", columns)}", Spelling.Nearest(truth, columns));
            }
        }
        int records = files.Sum(f => f.Table.RowCount), filled = files.Count(f => f.Table.RowCount > 0);
        if (records < 2) problems.Add("files", "There is nothing to compare.", records == 1 ? "1 record" : "no records", "two records or more");
        else if (model.Link == LinkType.Link && filled < 2) problems.Add("files", "There is nothing to link across files.", "records in one file only", "records in two files or more");
    }

    /// <summary>Names, in words, the columns that no record has a value in although the model uses them.</summary>
    public static IReadOnlyList<string> Notes(LinkageModel model, IReadOnlyList<InputFile> files)
    {
        var notes = new List<string>();
        foreach (InputFile file in files)
        {
            IEnumerable<string> used = model.Fields.SelectMany(f => f.Inputs).Distinct();
            foreach (string name in used)
                if (file.Table.TryGetColumn(name, out Column? column) && column.Count > 0 && column.MissingCount == column.Count)
                    notes.Add($"Source '{file.Source.Name}': no record has a value in column '{name}'.");
            if (file.Read.Census.Rejected > 0)
                notes.Add(string.Create(CultureInfo.InvariantCulture, $"Source '{file.Source.Name}': {file.Read.Census.Rejected} rows could not be read and are not in the result."));
        }
        return notes;
    }

    private static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
