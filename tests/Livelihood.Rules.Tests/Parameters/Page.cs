using Livelihood.Testing;

namespace Livelihood.Rules.Tests.Parameters;

/// <summary>The fenced blocks of a page of the documentation.</summary>
internal sealed class Page(string file)
{
    private readonly string[] _lines = File.ReadAllLines(Path.Combine(SharedData.Root(), "docs", file));

    /// <summary>The n-th block of a language, counted from 0.</summary>
    public string Block(string language, int n)
    {
        int at = -1;
        for (int i = 0; i <= n; i++) at = Array.IndexOf(_lines, "```" + language, at + 1);
        Assert.True(at >= 0, $"{file} has no block {n} of {language}");
        return string.Join('\n', _lines[(at + 1)..Array.IndexOf(_lines, "```", at + 1)]);
    }

    /// <summary>Compares what is printed with what the page says.</summary>
    public void Says(int n, string printed) => Assert.Equal(Block("text", n), printed);
}
