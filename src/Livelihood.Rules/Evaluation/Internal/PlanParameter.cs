namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>A parameter on the plan's day: its values as kernels hold them, and how a row's keys find one.</summary>
internal sealed class PlanParameter
{
    public required string Name { get; init; }

    /// <summary>One stride per key.</summary>
    public required int[] Strides { get; init; }

    /// <summary>One per key: what index a text has; -1 for none.</summary>
    public required Func<string, int>[] Indices { get; init; }

    /// <summary>The values; texts as their numbers among the plan's texts.</summary>
    public required long[] Values { get; init; }

    public required bool[] Present { get; init; }
}
