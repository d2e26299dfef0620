using Livelihood.Linkage.Comparing.Internal;

namespace Livelihood.Linkage.Scoring.Internal;

/// <summary>Weighs pairs: prior, levels, term frequencies, in the model's order. One instance a thread; weighing allocates nothing.</summary>
internal sealed class PairScorer
{
    private readonly LinkageRecords _records;
    private readonly ComparisonEvaluator[] _evaluators;
    private readonly ParameterTable _parameters;
    private readonly PairTest[] _vetoes;

    public PairScorer(LinkageModel model, LinkageRecords records, ParameterTable parameters, LinkageExtensions extensions)
    {
        _records = records;
        _parameters = parameters;
        var compiler = new TestCompiler(records, extensions);
        _evaluators = [.. model.Comparisons.Select(c => new ComparisonEvaluator(c, compiler))];
        _vetoes = [.. model.Vetoes.Select(v => compiler.Compile(v, ""))];
    }

    /// <summary>log2 of the posterior odds; minus infinity for a vetoed pair.</summary>
    public double Weight(int a, int b)
    {
        ReadOnlySpan<int> x = _records.Cells.Row(a), y = _records.Cells.Row(b);
        double weight = _parameters.PriorWeight;
        for (int c = 0; c < _evaluators.Length; c++)
        {
            int level = _evaluators[c].Level(x, y);
            weight += _parameters.Weights[c][level];
            if (_parameters.Frequencies[c] is { } terms && terms.AppliesTo(level)) weight += terms.Of(x[terms.Field], y[terms.Field]);
        }
        if (_vetoes.Length > 0 && FirstVeto(x, y) >= 0) return double.NegativeInfinity;
        return weight;
    }

    /// <summary>The number of the first veto that holds, or -1.</summary>
    public int VetoOf(int a, int b) => FirstVeto(_records.Cells.Row(a), _records.Cells.Row(b));

    /// <summary>The level of a comparison and the bits its term frequencies add.</summary>
    public (int Level, double Frequency) Part(int comparison, int a, int b)
    {
        ReadOnlySpan<int> x = _records.Cells.Row(a), y = _records.Cells.Row(b);
        int level = _evaluators[comparison].Level(x, y);
        double frequency = _parameters.Frequencies[comparison] is { } terms && terms.AppliesTo(level) ? terms.Of(x[terms.Field], y[terms.Field]) : 0;
        return (level, frequency);
    }

    private int FirstVeto(ReadOnlySpan<int> a, ReadOnlySpan<int> b)
    {
        for (int v = 0; v < _vetoes.Length; v++)
            if (_vetoes[v].Holds(a, b)) return v;
        return -1;
    }
}
