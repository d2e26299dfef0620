namespace Livelihood.Rules.Tests.Cookbook;

/// <summary>Reads the cookbook: its documents, its rules, and the cases under each.</summary>
public static class CookbookPage
{
    private const string Fence = "```";

    /// <summary>The folder of the checkout.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The lines of the page.</summary>
    public static IReadOnlyList<string> Lines { get; } = File.ReadAllLines(Path.Combine(Root, "docs", "how-to", "cookbook-of-rules.md"));

    /// <summary>The JSON document that stands under a mark such as <c>```json cookbook</c>.</summary>
    public static string Document(string mark)
    {
        int at = Lines.ToList().IndexOf($"{Fence}json {mark}");
        Assert.True(at >= 0, $"The page has no document {mark}.");
        return string.Join('\n', Lines.Skip(at + 1).TakeWhile(l => l != Fence));
    }

    /// <summary>Every rule in the order of the page.</summary>
    public static IEnumerable<Recipe> Recipes()
    {
        for (int at = 0; at < Lines.Count; at++)
        {
            if (Lines[at] != Fence + "rule") continue;
            int end = at + 1;
            while (Lines[end] != Fence) end++;
            List<string[]> rows = [.. Lines.Skip(end + 1).TakeWhile(l => l.StartsWith('|')).Select(Cells)];
            yield return new Recipe(at + 1, string.Join('\n', Lines.Take(end).Skip(at + 1)), rows.Count > 0 ? rows[0] : [], [.. rows.Skip(2)]);
        }
    }

    private static string[] Cells(string line) => [.. line.Trim().Trim('|').Split('|').Select(c => c.Trim())];

    private static string FindRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Livelihood.slnx"))) folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("The tests do not run inside a checkout.");
    }
}
