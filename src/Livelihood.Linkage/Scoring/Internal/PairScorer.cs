using Livelihood.Linkage.Comparing.Internal;

namespace Livelihood.Linkage.Scoring.Internal;

/// <summary>Weighs pairs: prior, levels, term frequencies, in the model's order. One instance a thread; weighing allocates nothing.</summary>
internal sealed class PairScorer
{
    private readonly LinkageRecords records;
    private readonly ComparisonEvaluator[] evaluators;
    private readonly ParameterTable parameters;
    private readonly PairTest[] vetoes;

    public PairScorer(LinkageModel model, LinkageRecords records, ParameterTable parameters, LinkageExtensions extensions)
    {
        this.records = records;
        this.parameters = parameters;
        var compiler = new TestCompiler(records, extensions);
        evaluators = [.. model.Comparisons.Select(c => new ComparisonEvaluator(c, compiler))];
        vetoes = [.. model.Vetoes.Select(v => compiler.Compile(v, ""))];
    }

    /// <summary>log2 of the posterior odds; minus infinity for a vetoed pair.</summary>
    public double Weight(int a, int b)
    {
        ReadOnlySpan<int> x = records.Cells.Row(a), y = records.Cells.Row(b);
        double weight = parameters.PriorWeight;
        for (int c = 0; c < evaluators.Length; c++)
        {
            int level = evaluators[c].Level(x, y);
            weight += parameters.Weights[c][level];
            if (parameters.Frequencies[c] is { } terms && terms.AppliesTo(level)) weight += terms.Of(x[terms.Field], y[terms.Field]);
        }
        if (vetoes.Length > 0 && FirstVeto(x, y) >= 0) return double.NegativeInfinity;
        return weight;
    }

    /// <summary>The number of the first veto that holds, or -1.</summary>
    public int VetoOf(int a, int b) => FirstVeto(records.Cells.Row(a), records.Cells.Row(b));

    /// <summary>The level of a comparison and the bits its term frequencies add.</summary>
    public (int Level, double Frequency) Part(int comparison, int a, int b)
    {
        ReadOnlySpan<int> x = records.Cells.Row(a), y = records.Cells.Row(b);
        int level = evaluators[comparison].Level(x, y);
        double frequency = parameters.Frequencies[comparison] is { } terms && terms.AppliesTo(level) ? terms.Of(x[terms.Field], y[terms.Field]) : 0;
        return (level, frequency);
    }

    private int FirstVeto(ReadOnlySpan<int> a, ReadOnlySpan<int> b)
    {
        for (int v = 0; v < vetoes.Length; v++)
            if (vetoes[v].Holds(a, b)) return v;
        return -1;
    }
}
