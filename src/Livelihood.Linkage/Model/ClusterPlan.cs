namespace Livelihood.Linkage;

/// <summary>Says how linked pairs become entities.</summary>
public sealed record ClusterPlan
{
    /// <summary>Gets the method; default <see cref="ClusterMethod.ConnectedComponents"/>.</summary>
    public ClusterMethod Method { get; init; } = ClusterMethod.ConnectedComponents;

    /// <summary>Gets the probability a link needs to join a component, 0 to 1; null takes the model's threshold.</summary>
    /// <remarks>Only links join records, so a value below the model's threshold leaves every link in and changes nothing.</remarks>
    public double? Threshold { get; init; }

    /// <summary>Gets the mean weight, in bits, at or above which <see cref="ClusterMethod.AverageLinkage"/> joins groups; default 0 (as likely as not).</summary>
    public double Cut { get; init; }

    /// <summary>Gets the largest magnitude, in bits, with which one pair counts in a mean; default 20.</summary>
    public double Cap { get; init; } = 20;

    /// <summary>Gets the largest component of which all pairs are scored; larger ones are first split at higher thresholds. Default 600.</summary>
    public int MaxComponent { get; init; } = 600;
}
