namespace Livelihood.Architecture.Tests.Documentation;

/// <summary>A fenced block of a document.</summary>
/// <param name="File">The document, as a path from the root.</param>
/// <param name="Line">The line of the fence, from 1.</param>
/// <param name="Language">The first word after the fence, such as <c>csharp</c>; empty for none.</param>
/// <param name="Lines">The block without its fences.</param>
internal sealed record CodeBlock(string File, int Line, string Language, IReadOnlyList<string> Lines)
{
    private const string Fence = "```";

    /// <summary>The documents a reader meets.</summary>
    public static IReadOnlyList<string> Documents { get; } = [.. Checkout.Files.Where(f => f.EndsWith(".md", StringComparison.Ordinal))];

    public static IReadOnlyList<CodeBlock> All { get; } = [.. Documents.SelectMany(f => Of(f, Checkout.Lines(f)))];

    public string Place => $"{File}:{Line}";

    public string Text => string.Join('\n', Lines);

    public static IEnumerable<CodeBlock> Of(string file, string[] lines)
    {
        for (int at = 0; at < lines.Length; at++)
        {
            if (!lines[at].StartsWith(Fence, StringComparison.Ordinal)) continue;
            int end = Array.FindIndex(lines, at + 1, l => l.TrimEnd() == Fence);
            if (end < 0) throw new InvalidDataException($"{file}:{at + 1}: the block does not end.");
            yield return new CodeBlock(file, at + 1, lines[at][Fence.Length..].Trim().Split(' ')[0], lines[(at + 1)..end]);
            at = end;
        }
    }
}
