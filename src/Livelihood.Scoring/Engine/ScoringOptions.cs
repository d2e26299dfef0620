namespace Livelihood.Scoring.Engine;

/// <summary>Says what scoring gives besides scores and levels, and with how many threads; no option changes a value.</summary>
public sealed record ScoringOptions
{
    /// <summary>The options that hold where none are given.</summary>
    public static ScoringOptions Default { get; } = new();

    /// <summary>How many threads work at most; default one per processor.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>How many rows are worked on at a time, rounded up to a multiple of 64; default 4,096, so that what is in work stays in a processor's cache.</summary>
    public int ChunkRows { get; init; } = 4096;

    /// <summary>Whether each row gets a bit per indicator and trigger that counts against it; default true.</summary>
    public bool Reasons { get; init; } = true;

    /// <summary>Whether the points of every dimension are kept; default false.</summary>
    public bool Dimensions { get; init; }

    /// <summary>The column that names subjects, whose values stand masked in reports of failing indicators; null for row numbers only.</summary>
    public string? Key { get; init; }
}
