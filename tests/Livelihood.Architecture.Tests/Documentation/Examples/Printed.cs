namespace Livelihood.Architecture.Tests.Documentation.Examples;

/// <summary>Runs an example that prints, and compares what it prints with the block after it in the document.</summary>
internal static class Printed
{
    /// <summary>Runs the example.</summary>
    /// <param name="document">The document, as a path from the root.</param>
    /// <param name="beginning">How a line of the example's block begins.</param>
    /// <param name="example">The example itself.</param>
    public static void As(string document, string beginning, Action example)
    {
        CodeBlock[] blocks = [.. CodeBlock.All.Where(b => b.File == document)];
        int code = Array.FindIndex(blocks, b => b.Language == "csharp" && b.Lines.Any(l => l.StartsWith(beginning, StringComparison.Ordinal)));
        Assert.True(code >= 0, $"No block of {document} has a line that begins with: {beginning}");
        Assert.True(code + 1 < blocks.Length && blocks[code + 1].Language == "text", $"{blocks[code].Place} is not followed by a block of text.");
        DocumentedOutput.Check(blocks[code + 1], null, blocks[code + 1].Lines, By(example));
    }

    private static string By(Action example)
    {
        TextWriter before = Console.Out;
        using var text = new StringWriter { NewLine = "\n" };
        Console.SetOut(text);
        try
        {
            example();
        }
        finally
        {
            Console.SetOut(before);
        }
        return text.ToString();
    }
}
