namespace Livelihood.Linkage;

/// <summary>Says how the parameters of a model are learned without labels.</summary>
public sealed record TrainingPlan
{
    /// <summary>Gets the pairs on which m is learned; default <see cref="TrainingMethod.Sessions"/>.</summary>
    public TrainingMethod Method { get; init; } = TrainingMethod.Sessions;

    /// <summary>Gets the sessions: rules that make the pairs on which m is learned; a comparison on a session's own fields is left out of it.</summary>
    /// <remarks>Empty means the model's blocking rules.</remarks>
    public IReadOnlyList<BlockingRule> Sessions { get; init; } = [];

    /// <summary>Gets the largest number of random pairs for u; default 500,000. All pairs are taken where there are no more.</summary>
    public int RandomPairs { get; init; } = 500_000;

    /// <summary>Gets the standard error, in bits of match weight, at which a level's u is precise enough to stop drawing; default 0.05.</summary>
    public double Precision { get; init; } = 0.05;

    /// <summary>Gets the largest number of pairs a session (or <see cref="TrainingMethod.Candidates"/>) uses; more are thinned by a fixed hash. Default 500,000.</summary>
    public int SessionPairs { get; init; } = 500_000;

    /// <summary>Gets the largest number of rounds of expectation–maximisation; default 25.</summary>
    public int Rounds { get; init; } = 25;

    /// <summary>Gets the largest change of any parameter at which a session has converged; default 1e-4.</summary>
    public double Convergence { get; init; } = 1e-4;

    /// <summary>Gets the seed of the random pairs; default 1.</summary>
    public long Seed { get; init; } = 1;

    /// <summary>Gets the smallest probability a level is given, so that no weight is infinite; default 1e-6. It bounds m; a level no random pair is at counts as half a pair in u.</summary>
    public double Floor { get; init; } = 1e-6;
}
