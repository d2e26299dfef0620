using System.Globalization;
using System.Security.Cryptography;
using Livelihood.Core.Documents;
using Livelihood.Core.Tables;
using Livelihood.Feeds.Csv;
using Livelihood.Linkage;

namespace Livelihood.Cli.Linking;

/// <summary>Reads the CSV files to be linked.</summary>
internal static class InputFiles
{
    private const int RowsShown = 20;

    private static readonly string[] UsualIds = ["unique_id", "id"];

    /// <summary>Reads all files; every problem of every file goes to the list.</summary>
    /// <returns>The files that could be read.</returns>
    public static List<InputFile> Read(LinkRequest request, ProblemList problems, CancellationToken cancellation)
    {
        var files = new List<InputFile>();
        string[] names = Names(request.Files);
        for (int i = 0; i < names.Length; i++)
        {
            string path = request.Files[i];
            try
            {
                CsvReadResult read = CsvTable.Read(path, new CsvReadOptions { Threads = request.Threads, TableName = names[i] }, cancellation);
                if (!request.Force) ReportRejected(Path.GetFileName(path), read, problems);
                Task<FileAccount> account = Task.Run(() => Account(path), cancellation);
                files.Add(new InputFile(Source(names[i], read, request), read, account));
            }
            catch (DocumentException fault)
            {
                foreach (Problem problem in fault.Problems) problems.Add(problem);
            }
        }
        return files;
    }

    /// <summary>The name of each file without its ending; where two have the same, their paths as given.</summary>
    internal static string[] Names(IReadOnlyList<string> paths)
    {
        string[] names = [.. paths.Select(p => Path.GetFileNameWithoutExtension(p) is { Length: > 0 } name ? name : p)];
        HashSet<string> repeated = [.. names.GroupBy(n => n).Where(g => g.Count() > 1).Select(g => g.Key)];
        return [.. names.Select((name, i) => repeated.Contains(name) ? paths[i] : name)];
    }

    private static LinkageSource Source(string name, CsvReadResult read, LinkRequest request)
    {
        Table table = read.Table;
        string? id = request.Id ?? UsualIds.FirstOrDefault(usual => table.TryGetColumn(usual, out _));
        if (id is not null || read.Rejected.Count == 0) return new LinkageSource { Name = name, Table = table, IdColumn = id };
        // Rows are left out, so rows are named by their place in the file, not in the table.
        id = "row";
        while (table.TryGetColumn(id, out _)) id += " number";
        string[] numbers = [.. read.RowNumbers.Select(row => row.ToString(CultureInfo.InvariantCulture))];
        return new LinkageSource { Name = name, Table = table.WithColumn(TextColumn.From(id, numbers)), IdColumn = id };
    }

    private static void ReportRejected(string file, CsvReadResult read, ProblemList problems)
    {
        foreach (var row in read.Rejected.Take(RowsShown))
            problems.Add(new Problem { Source = file, Path = $"row {row.Row.ToString(CultureInfo.InvariantCulture)}", Message = $"The row cannot be read: {row.Detail}." });
        int more = read.Census.Rejected - Math.Min(RowsShown, read.Rejected.Count);
        if (more > 0)
            problems.Add(new Problem { Source = file, Path = "rows", Message = string.Create(CultureInfo.InvariantCulture, $"{more} further rows cannot be read.") });
        if (read.Census.Rejected > 0)
            problems.Add(new Problem { Source = file, Path = "rows", Message = "Rows that cannot be read would be missing from the result.", Expected = "a mended file, or --force to go on without them" });
    }

    private static FileAccount Account(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1 << 20, FileOptions.SequentialScan);
        byte[] digest = SHA256.HashData(file);
        return new FileAccount(Path.GetFileName(path), file.Length, Convert.ToHexStringLower(digest));
    }
}
