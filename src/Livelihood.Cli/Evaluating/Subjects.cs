using Livelihood.Cli.Terminal;
using Livelihood.Core.Documents;
using Livelihood.Core.Tables;
using Livelihood.Feeds;

namespace Livelihood.Cli.Evaluating;

/// <summary>Holds the subjects that can be evaluated, joined with their rows, and accounts for all that cannot.</summary>
internal sealed class Subjects
{
    private Subjects(TypedFile file, IReadOnlyDictionary<string, TypedFile> members, int[] kept)
    {
        File = file;
        Members = members;
        Kept = kept;
        Table = kept.Length == file.Table.RowCount ? file.Table : file.Table.Take(kept);
    }

    /// <summary>The subjects' file.</summary>
    public TypedFile File { get; }

    /// <summary>The child tables' files by the child's name.</summary>
    public IReadOnlyDictionary<string, TypedFile> Members { get; }

    /// <summary>Which of the file's accepted rows are evaluated.</summary>
    public int[] Kept { get; }

    /// <summary>The rows that are evaluated, with their children.</summary>
    public Table Table { get; private set; }

    /// <summary>For every child table which of its file's accepted rows each row is.</summary>
    public Dictionary<string, int[]> MemberRows { get; } = new(StringComparer.Ordinal);

    /// <summary>What could not be used, in words, one line per row or rule; never a value.</summary>
    public List<string> Lost { get; } = [];

    /// <summary>The account of the subjects' file.</summary>
    public RowCensus Census => new(File.Rows.Length + File.Quarantined.Count + File.RejectedCount, Kept.Length, File.Rows.Length - Kept.Length + File.Quarantined.Count, File.RejectedCount);

    /// <summary>Joins files by their keys.</summary>
    /// <remarks>A subject one of whose rows is quarantined is quarantined too: with a row less its values would be wrong.</remarks>
    public static Subjects Join(TypedFile file, IReadOnlyDictionary<string, TypedFile> members, bool force, ProblemList problems)
    {
        Dictionary<string, int> rowOf = Keys(file, members.Count > 0, problems);
        var spoilt = new Dictionary<int, string>();
        foreach ((string child, TypedFile its) in members)
        {
            foreach ((QuarantinedRow row, string? key) in its.Quarantined)
                if (key is not null && rowOf.TryGetValue(key, out int subject)) spoilt.TryAdd(subject, $"row {row.Row} of {its.Name} cannot be used");
            if (its.RejectedCount > 0 && !force)
                problems.Add(new Problem { Source = its.Name, Path = "rows", Message = $"{Counted.Of(its.RejectedCount, "row")} cannot be read, so that it is not known whose {child} they are.", Expected = "a mended file, or --force to go on without them" });
        }
        var subjects = new Subjects(file, members, [.. Enumerable.Range(0, file.Rows.Length).Where(row => !spoilt.ContainsKey(row))]);
        subjects.Report(file);
        foreach ((int subject, string why) in spoilt.OrderBy(s => s.Key)) subjects.Lost.Add($"{file.Name}: row {file.Rows[subject]}: {why}");
        foreach ((string child, TypedFile its) in members) subjects.Add(child, its, rowOf);
        return subjects;
    }

    private static Dictionary<string, int> Keys(TypedFile file, bool needed, ProblemList problems)
    {
        var rowOf = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int row = 0; row < file.Rows.Length && needed; row++)
        {
            if (file.Keys[row] is { } key && !rowOf.TryAdd(key, row))
                problems.Add(new Problem { Source = file.Name, Path = $"row {file.Rows[row]}", Message = $"The key is that of row {file.Rows[rowOf[key]]} already, so that it is not known whose the rows of child tables are." });
        }
        return rowOf;
    }

    private void Add(string child, TypedFile its, Dictionary<string, int> rowOf)
    {
        int[] place = new int[File.Rows.Length];
        place.AsSpan().Fill(-1);
        for (int at = 0; at < Kept.Length; at++) place[Kept[at]] = at;
        HashSet<string> held = [.. File.Quarantined.Select(q => q.Key).OfType<string>()];
        var rows = new List<(int Row, int Parent)>();
        int orphans = 0;
        for (int row = 0; row < its.Rows.Length; row++)
        {
            if (its.Keys[row] is { } key && rowOf.TryGetValue(key, out int subject))
            {
                if (place[subject] >= 0) rows.Add((row, place[subject]));
            }
            else if (its.Keys[row] is not { } lost || !held.Contains(lost))
            {
                orphans++;
            }
        }
        if (orphans > 0) Lost.Add($"{its.Name}: {Counted.Of(orphans, "row belongs", "rows belong")} to no row of {File.Name}");
        Report(its);
        (int Row, int Parent)[] sorted = [.. rows.OrderBy(r => r.Parent)];
        MemberRows[child] = [.. sorted.Select(r => r.Row)];
        Table = Table.WithChild(ChildTable.Create(child, its.Table.Take(MemberRows[child]), [.. sorted.Select(r => r.Parent)], Kept.Length));
    }

    private void Report(TypedFile file)
    {
        foreach ((QuarantinedRow row, _) in file.Quarantined) Lost.Add($"{file.Name}: {row}");
        foreach (RejectedRow row in file.Rejected) Lost.Add($"{file.Name}: {row}");
        if (file.RejectedCount > file.Rejected.Count) Lost.Add($"{file.Name}: {Counted.Of(file.RejectedCount - file.Rejected.Count, "further row")} cannot be read");
    }
}
