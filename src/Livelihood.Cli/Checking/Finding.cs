namespace Livelihood.Cli.Checking;

/// <summary>Is one thing that is wrong with a document that can be read: a failed test, a defect that was proved, a hole.</summary>
/// <param name="Kind">What it is, in a word for machines: <c>failedTest</c>, <c>gap</c>, <c>hole</c> and so on.</param>
/// <param name="Text">What is wrong, in one line.</param>
/// <param name="Details">Further lines, such as a counter-example; none where the line says it all.</param>
internal sealed record Finding(string Kind, string Text, IReadOnlyList<string> Details)
{
    public Finding(string kind, string text)
        : this(kind, text, [])
    {
    }
}
