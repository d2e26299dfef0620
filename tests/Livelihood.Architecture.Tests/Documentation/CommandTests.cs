using System.Text.RegularExpressions;

namespace Livelihood.Architecture.Tests.Documentation;

/// <summary>The commands that documents show print what the documents say.</summary>
public sealed partial class CommandTests(NewcomersFolder folder)
{
    private const string Prompt = "$ ";

    public static TheoryData<string> Documents => [.. CodeBlock.All.Where(b => b.Language == "console").Select(b => b.File).Distinct()];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Commands_ofADocument_printWhatItSays(string document)
    {
        foreach (CodeBlock block in CodeBlock.All.Where(b => b.File == document && b.Language == "console"))
            for (int at = 0; at < block.Lines.Count;)
            {
                Assert.True(block.Lines[at].StartsWith(Prompt, StringComparison.Ordinal), $"{block.Place}: a console block begins with \"{Prompt}\" and a command.");
                int end = at + 1;
                while (end < block.Lines.Count && !block.Lines[end].StartsWith(Prompt, StringComparison.Ordinal)) end++;
                DocumentedOutput.Check(block, block.Lines[at], [.. block.Lines.Take(end).Skip(at + 1)], Output(block.Lines[at][Prompt.Length..]));
                at = end;
            }
    }

    private string Output(string command)
    {
        string[] words = [.. Word().Matches(command).Select(m => m.Value.Trim('"'))];
        return words switch
        {
            ["livelihood", .. string[] arguments] => folder.Run("livelihood.dll", arguments).Output,
            ["dotnet", "run", "--project", "samples/People"] => folder.FirstOutput,
            ["head", "-n", string count, string file] => string.Join('\n', File.ReadLines(file).Take(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture))),
            _ => throw new InvalidDataException($"No test runs \"{command}\"; use a block of sh for a command that is not run."),
        };
    }

    /// <summary>A word, or words between quotes.</summary>
    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Word();
}
