namespace Livelihood.Rules.Dmn;

/// <summary>Tells how one expected result of one case came out.</summary>
public sealed record ConformanceResult
{
    /// <summary>The folder of the case, below the folder that was run; <c>.</c> for that folder itself.</summary>
    public required string Folder { get; init; }

    /// <summary>The name of the file with the cases.</summary>
    public required string File { get; init; }

    /// <summary>The case's id.</summary>
    public required string Case { get; init; }

    /// <summary>The name of the decision or function whose result is expected.</summary>
    public required string Decision { get; init; }

    /// <summary>How it came out.</summary>
    public required ConformanceOutcome Outcome { get; init; }

    /// <summary>The expected value, as the language writes it.</summary>
    public string Expected { get; init; } = "";

    /// <summary>The actual value, as the language writes it; null where there is none.</summary>
    public string? Actual { get; init; }

    /// <summary>Whether the typed engine, which runs what its checker accepts, was run too; where it gives another answer the case has failed.</summary>
    public bool IsTyped { get; init; }

    /// <summary>Why the case did not pass; null where it passed or nothing more is known.</summary>
    public string? Reason { get; init; }

    /// <summary>Writes the result as one line: folder, case, decision, what was expected and what came instead.</summary>
    public override string ToString()
    {
        string line = $"{Folder}, {Case}, {Decision}: {(Outcome == ConformanceOutcome.Passed ? "passed" : Outcome == ConformanceOutcome.Failed ? "failed" : "rejected")}";
        if (Outcome == ConformanceOutcome.Passed) return line;
        line += $", expected {Expected}";
        if (Actual is not null) line += $", got {Actual}";
        return (Reason is null ? line : line + "; " + Reason).ReplaceLineEndings(" ");
    }
}
