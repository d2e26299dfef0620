namespace Livelihood.Linkage;

/// <summary>Says how a linkage is carried out; nothing here changes its result.</summary>
public sealed record LinkageOptions
{
    /// <summary>Gets the number of threads, 1 or more; default the machine's processors. The result is the same for any number.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Gets whether a run goes on although it forms more pairs than <see cref="LinkageModel.MaxPairs"/>; default false.</summary>
    public bool AllowHugeRuns { get; init; }

    /// <summary>Gets what the integrator adds by name.</summary>
    public LinkageExtensions Extensions { get; init; } = LinkageExtensions.None;

    /// <summary>Gets who is told how far the work is; null tells nobody.</summary>
    public IProgress<LinkageProgress>? Progress { get; init; }
}
