namespace Livelihood.Rules.Evaluation;

/// <summary>Says what an evaluation computes and with how many threads; no option changes a value.</summary>
public sealed record EvaluationOptions
{
    /// <summary>The options of an evaluation that states none.</summary>
    public static EvaluationOptions Default { get; } = new();

    /// <summary>
    /// The definitions wanted, each a column of the result in this order; null, the default, for all that can be stored in a column: an exact quotient
    /// without a stated rounding cannot.
    /// </summary>
    public IReadOnlyList<string>? Definitions { get; init; }

    /// <summary>How many threads work at most; default one per processor. 1 keeps everything on the caller's thread.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>How many rows are worked on at a time, rounded up to a multiple of 64; default 8,192, so that what is in work stays in a processor's cache.</summary>
    public int ChunkRows { get; init; } = 8192;
}
