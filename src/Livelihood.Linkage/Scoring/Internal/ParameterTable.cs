using Livelihood.Linkage.Blocking.Internal;

namespace Livelihood.Linkage.Scoring.Internal;

/// <summary>Holds the weights of a trained model in the form that scoring reads: per comparison and level, and per value where term frequencies count.</summary>
internal sealed class ParameterTable
{
    public ParameterTable(LinkageModel model, LinkageRecords records, LinkageExtensions extensions)
    {
        double prior = ((Prior.Stated)model.Prior).Probability;
        PriorWeight = Math.Log2(prior / (1 - prior));
        Weights = [.. model.Comparisons.Select(c => c.Levels.Select(l => l.Weight).ToArray())];
        double pairs = (double)PairCount.Total(records.FirstOf, model.Link);
        double partners = records.Count == 0 ? 0 : 2 * prior * pairs / records.Count;
        Frequencies = [.. model.Comparisons.Select(c => c.TermFrequency is null ? null : new TermWeights(c, records, partners, extensions))];
    }

    /// <summary>log2 of the prior odds.</summary>
    public double PriorWeight { get; }

    public double[][] Weights { get; }

    public TermWeights?[] Frequencies { get; }
}
