using Livelihood.Rules.Evaluation.Internal;
using Livelihood.Rules.Types;
using Livelihood.Scoring.Engine.Internal;
using Livelihood.Scoring.Model.Internal;

namespace Livelihood.Scoring.Explaining.Internal;

/// <summary>What explanations need of a model besides its scores: banded values, and memory that nothing overwrites. Immutable.</summary>
internal sealed class ExplainingParts
{
    private readonly RuleType?[] _types;

    public ExplainingParts(CompiledModel model)
    {
        var kernels = new List<Kernel>(model.Triggers.Select(t => t.Kernel));
        kernels.AddRange(model.Previous);
        foreach (CompiledIndicator indicator in model.Indicators)
        {
            kernels.AddRange(indicator.Bands);
            kernels.AddRange(indicator.Arguments);
            if (indicator.Value is not null) kernels.Add(indicator.Value);
        }
        Schedule = Schedule.For(kernels, model.Core.KernelCount, share: false);
        var inputs = new SortedDictionary<int, PlanInput>();
        var levels = new SortedSet<int>(model.Dimensions.Where(d => d.Level > 0).Select(d => d.Level));
        foreach (Kernel kernel in Schedule.Order)
        {
            foreach (PlanInput input in kernel.Reads) inputs.TryAdd(input.Index, input);
            if (kernel.Touches > 0) levels.Add(kernel.Touches);
        }
        (Inputs, Levels) = ([.. inputs.Values], [.. levels]);
        Reads = new IndicatorReads(model);
        _types = [.. model.Dimensions.SelectMany(d => d.Indicators.Select(i => i.Value is null ? null : model.Model.Rules.TypeOf(ScoreNames.In(d.Source.Of, ScoreNames.Value(i.Number)))))];
    }

    public Schedule Schedule { get; }

    public IReadOnlyList<PlanInput> Inputs { get; }

    public IReadOnlyList<int> Levels { get; }

    public IndicatorReads Reads { get; }

    /// <summary>The type of a banded value; null for other indicators.</summary>
    public RuleType? TypeOf(CompiledIndicator indicator) => _types[indicator.Number];
}
