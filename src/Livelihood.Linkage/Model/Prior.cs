namespace Livelihood.Linkage;

/// <summary>Describes the probability that two records taken at random, among those the link type allows, match.</summary>
public abstract record Prior
{
    private Prior()
    {
    }

    /// <summary>A stated or trained probability.</summary>
    /// <param name="Probability">More than 0, less than 1.</param>
    public sealed record Stated(double Probability) : Prior;

    /// <summary>An estimate: the pairs that meet any of some near-certain rules, divided by the share of matches such rules find.</summary>
    /// <param name="Rules">The rules; at least one.</param>
    /// <param name="Recall">The share of all matches that meet a rule, more than 0, at most 1.</param>
    public sealed record FromRules(IReadOnlyList<BlockingRule> Rules, double Recall) : Prior;

    /// <summary>An estimate from the training sessions: the expected matches among the compared pairs, shared over all pairs.</summary>
    public sealed record FromTraining : Prior;
}
