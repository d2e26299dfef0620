namespace Livelihood.Rules.Proving;

/// <summary>Says how much a proof may cost and what it also looks for.</summary>
public sealed record ProofOptions
{
    /// <summary>The options that hold where none are given.</summary>
    public static ProofOptions Default { get; } = new();

    /// <summary>How many steps each search may take before it is reported as not proved; default 1,000,000, some seconds.</summary>
    public int MaxSteps { get; init; } = 1_000_000;

    /// <summary>How many defects of one kind are listed; more are counted. Default 50.</summary>
    public int MaxDefects { get; init; } = 50;

    /// <summary>How many different gaps are looked for; default 8.</summary>
    public int MaxGaps { get; init; } = 8;

    /// <summary>Whether rows that overlap with different outputs are reported as hints where their order decides; default false.</summary>
    public bool Hints { get; init; }
}
