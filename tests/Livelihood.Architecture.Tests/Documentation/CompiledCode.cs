using System.Text.RegularExpressions;
using Livelihood.Architecture.Tests.Layout;

namespace Livelihood.Architecture.Tests.Documentation;

/// <summary>The code of tests and samples, in which every example of a document must stand: there it is compiled, and run.</summary>
internal static partial class CompiledCode
{
    private static readonly (string Path, string Text)[] Files =
        [.. SourceFile.All.Where(f => !f.Path.StartsWith("src/", StringComparison.Ordinal)).Select(f => (f.Path, "\n" + Plain(f.Lines)))];

    /// <summary>The file that holds the example, apart from indentation, comments and empty lines.</summary>
    /// <remarks>Usings may stand apart from the rest; an expression without semicolon may stand inside a line.</remarks>
    public static string? Find(IReadOnlyList<string> example)
    {
        string[] usings = [.. example.Where(IsUsing).Select(l => l.Trim())];
        string rest = Plain(example.Where(l => !IsUsing(l)));
        string sought = rest.Contains(';', StringComparison.Ordinal) || rest.Contains('{', StringComparison.Ordinal) ? "\n" + rest : rest.TrimEnd('\n');
        return Files.FirstOrDefault(f => f.Text.Contains(sought, StringComparison.Ordinal) && usings.All(u => f.Text.Contains($"\n{u}\n", StringComparison.Ordinal))).Path;
    }

    private static bool IsUsing(string line) => UsingLine().IsMatch(line);

    private static string Plain(IEnumerable<string> lines)
        => string.Concat(lines.Select(l => Comment().Replace(l.Trim(), "")).Where(l => l.Length > 0).Select(l => l + "\n"));

    [GeneratedRegex(@"^\s*using [\w.]+;\s*$")]
    private static partial Regex UsingLine();

    [GeneratedRegex(@"(^|\s+)//.*$")]
    private static partial Regex Comment();
}
