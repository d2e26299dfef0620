using Livelihood.Core.Documents;

namespace Livelihood.Linkage;

/// <summary>Holds everything that decides a linkage except the data: fields, blocking, comparisons, parameters, thresholds, clustering.</summary>
/// <remarks>Immutable; safe to share between threads. A model names no values of any person, so it can be published and reviewed.</remarks>
public sealed partial record LinkageModel
{
    /// <summary>The kind of document a linkage model is.</summary>
    public const string Kind = "livelihood/linkage";

    /// <summary>Gets the envelope: identity, version, title, legal basis.</summary>
    public required DocumentEnvelope Envelope { get; init; }

    /// <summary>Gets the name of this model, such as <c>people</c>.</summary>
    public string Id => Envelope.Id;

    /// <summary>Gets the version of this model.</summary>
    public string Version => Envelope.Version;

    /// <summary>Gets which pairs may be formed; default <see cref="LinkType.Dedupe"/>.</summary>
    public LinkType Link { get; init; } = LinkType.Dedupe;

    /// <summary>Gets the fields, in the order of their declaration.</summary>
    public required IReadOnlyList<LinkageField> Fields { get; init; }

    /// <summary>Gets the blocking rules: records are compared when they meet any of them.</summary>
    public required IReadOnlyList<BlockingRule> Blocking { get; init; }

    /// <summary>Gets the comparisons.</summary>
    public required IReadOnlyList<Comparison> Comparisons { get; init; }

    /// <summary>Gets the prior probability of a match.</summary>
    public Prior Prior { get; init; } = new Prior.FromTraining();

    /// <summary>Gets the probability at or above which a pair is linked, 0 to 1; default 0.9.</summary>
    public double Threshold { get; init; } = 0.9;

    /// <summary>Gets the probability at or above which a pair below <see cref="Threshold"/> is kept for clerical review; null keeps none.</summary>
    public double? Review { get; init; }

    /// <summary>Gets whether a record links to at most one record of the other source, chosen as an optimal assignment.</summary>
    public bool OneToOne { get; init; }

    /// <summary>Gets tests that forbid a link whatever its weight, such as two different valid identity numbers.</summary>
    public IReadOnlyList<LevelTest> Vetoes { get; init; } = [];

    /// <summary>Gets how links become entities.</summary>
    public ClusterPlan Cluster { get; init; } = new();

    /// <summary>Gets how parameters are learned.</summary>
    public TrainingPlan Training { get; init; } = new();

    /// <summary>Gets the largest number of candidate pairs a run may form before it is refused; default 2,000,000,000.</summary>
    public long MaxPairs { get; init; } = 2_000_000_000;

    /// <summary>Gets whether every level that needs an m and a u has both, and the prior is stated.</summary>
    public bool IsTrained => Prior is Prior.Stated
        && Comparisons.All(c => c.Levels.All(l => l.IsMissing || (l.M is not null && l.U is not null)));

    /// <summary>Finds a field by name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The field, or null.</returns>
    public LinkageField? FindField(string name) => Fields.FirstOrDefault(f => f.Name == name);
}
