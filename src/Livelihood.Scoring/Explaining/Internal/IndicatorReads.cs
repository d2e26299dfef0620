using Livelihood.Rules.Checking.Internal;
using Livelihood.Scoring.Engine.Internal;
using Livelihood.Scoring.Model;
using Livelihood.Scoring.Model.Internal;

namespace Livelihood.Scoring.Explaining.Internal;

/// <summary>Knows which inputs every indicator looks at. Immutable.</summary>
internal sealed class IndicatorReads
{
    private readonly InputNode[][] _inputs;

    public IndicatorReads(CompiledModel model)
    {
        var nodes = model.Model.Rules.Checked.Definitions.ToDictionary(d => d.Key, d => d.Value, StringComparer.Ordinal);
        _inputs = new InputNode[model.Indicators.Length][];
        foreach (CompiledDimension dimension in model.Dimensions)
            foreach (CompiledIndicator indicator in dimension.Indicators)
                _inputs[indicator.Number] = [.. Leaves(Names(indicator).Select(n => nodes[ScoreNames.In(dimension.Source.Of, n)]))];
    }

    public IReadOnlyList<InputNode> Of(int indicator) => _inputs[indicator];

    private static IEnumerable<string> Names(CompiledIndicator indicator) => indicator.Source.Form switch
    {
        IndicatorForm.Banded => [ScoreNames.Value(indicator.Number)],
        IndicatorForm.Custom => indicator.Arguments.Select((_, a) => ScoreNames.Argument(indicator.Number, a)),
        _ => [ScoreNames.Band(indicator.Number, 0)],
    };

    private static IEnumerable<InputNode> Leaves(IEnumerable<TypedNode> roots)
    {
        var seen = new HashSet<TypedNode>(ReferenceEqualityComparer.Instance);
        var names = new HashSet<(int, string)>();
        var open = new Stack<TypedNode>(roots.Reverse());
        while (open.TryPop(out TypedNode? node))
        {
            if (!seen.Add(node)) continue;
            if (node is InputNode input && names.Add((input.Level, input.Name))) yield return input;
            for (int i = node.Operands.Count - 1; i >= 0; i--) open.Push(node.Operands[i]);
        }
    }
}
