namespace Livelihood.Cli.Checking;

/// <summary>Collects what looking into one readable document came to.</summary>
internal sealed class CheckOutcome
{
    /// <summary>Short statements for the document's line: <c>12 of 12 tests hold</c>.</summary>
    public List<string> Summary { get; } = [];

    /// <summary>What is wrong.</summary>
    public List<Finding> Findings { get; } = [];

    /// <summary>What a reader should know although nothing is wrong: what was not looked at, what no test reaches.</summary>
    public List<Finding> Notes { get; } = [];
}
