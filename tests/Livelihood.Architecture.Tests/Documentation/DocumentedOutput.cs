using System.Text.RegularExpressions;

namespace Livelihood.Architecture.Tests.Documentation;

/// <summary>Compares what a document says is printed with what is; times are left out of the comparison.</summary>
/// <remarks>With the variable <c>LIVELIHOOD_APPROVE=1</c> the documents are rewritten instead.</remarks>
internal static partial class DocumentedOutput
{
    private static readonly Lock Writing = new();

    private static readonly bool Approving = Environment.GetEnvironmentVariable("LIVELIHOOD_APPROVE") == "1";

    /// <summary>Compares a part of a block with an output.</summary>
    /// <param name="block">The block.</param>
    /// <param name="after">The line of the block after which the output stands; null for the whole block.</param>
    /// <param name="documented">The output as the block has it.</param>
    /// <param name="output">The output as it is.</param>
    public static void Check(CodeBlock block, string? after, IReadOnlyList<string> documented, string output)
    {
        string[] actual = [.. output.TrimEnd('\n').Split('\n').Select(l => l.TrimEnd())];
        if (documented.Select(Plain).SequenceEqual(actual.Select(Plain))) return;
        if (Approving) Rewrite(block, after, documented.Count, actual);
        else Assert.Fail($"{block.Place} says:\n{string.Join('\n', documented)}\n\nbut this is printed (LIVELIHOOD_APPROVE=1 takes it over):\n{string.Join('\n', actual)}");
    }

    private static string Plain(string line) => Seconds().Replace(line.TrimEnd(), "#");

    /// <summary>Replaces the lines in the document; the block is sought anew, since rewriting other blocks moves it.</summary>
    private static void Rewrite(CodeBlock block, string? after, int count, string[] actual)
    {
        lock (Writing)
        {
            List<string> lines = [.. Checkout.Lines(block.File)];
            int number = CodeBlock.All.Count(b => b.File == block.File && b.Line < block.Line);
            int start = CodeBlock.Of(block.File, [.. lines]).ElementAt(number).Line;
            int at = after is null ? start : lines.IndexOf(after, start) + 1;
            lines.RemoveRange(at, count);
            lines.InsertRange(at, actual);
            File.WriteAllText(Checkout.PathOf(block.File), string.Concat(lines.Select(l => l + "\n")));
        }
    }

    /// <summary>The seconds in a line of stages, which differ from run to run.</summary>
    [GeneratedRegex(@"(?<=^[a-z]+)\s+[0-9]+\.[0-9]{2}(?= s |  )")]
    private static partial Regex Seconds();
}
