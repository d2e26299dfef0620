using Livelihood.Core.Regions;
using Livelihood.Rules.Checking.Internal;

namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>Everything a plan is made of. Immutable.</summary>
internal sealed class PlanCore
{
    public required CheckedRules Rules { get; init; }

    public required RegionTree? Regions { get; init; }

    /// <summary>The texts that the rules name.</summary>
    public required TextPool Pool { get; init; }

    public required IReadOnlyList<PlanInput> Inputs { get; init; }

    public required IReadOnlyList<PlanDefinition> Definitions { get; init; }

    /// <summary>How many kernels there are.</summary>
    public required int KernelCount { get; init; }

    /// <summary>How many things kernels keep per evaluation or per workspace.</summary>
    public required int TableCount { get; init; }

    public PlanDefinition Definition(string name)
        => Definitions.FirstOrDefault(definition => definition.Name == name)
        ?? throw new ArgumentException($"There is no definition \"{name}\".", nameof(name));
}
