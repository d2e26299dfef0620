using Livelihood.Core.Documents;

namespace Livelihood.Cli.Terminal;

/// <summary>Reads files of child tables from the command line: <c>members.csv</c>, or <c>persons=people.csv</c>.</summary>
internal static class NamedFile
{
    private const string UsualName = "members";

    /// <summary>The files by the child table's name, which is <c>members</c> where none stands before the file.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Read(string option, IReadOnlyList<string> texts, ProblemList problems)
    {
        KeyValuePair<string, string>[] files = [.. texts.Select(Read)];
        foreach (string twice in files.GroupBy(f => f.Key).Where(g => g.Count() > 1).Select(g => g.Key))
            problems.Add(option, "Two files are given for one child table.", $"\"{twice}\"", "NAME=FILE.csv with different names");
        return files;
    }

    private static KeyValuePair<string, string> Read(string text)
    {
        int equal = text.IndexOf('=', StringComparison.Ordinal);
        return equal > 0 && !File.Exists(text) ? new(text[..equal], text[(equal + 1)..]) : new(UsualName, text);
    }
}
