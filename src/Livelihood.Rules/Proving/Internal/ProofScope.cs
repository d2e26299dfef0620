using Livelihood.Core.Regions;
using Livelihood.Rules.Checking.Internal;

namespace Livelihood.Rules.Proving.Internal;

/// <summary>What one proof takes for granted: the values of parameters, and so the regions and keys for which it holds.</summary>
internal sealed class ProofScope
{
    public required DateOnly AsOf { get; init; }

    /// <summary>The values of the parameters that the table's cells use; a parameter that is not here has no value.</summary>
    public required IReadOnlyDictionary<ParameterNode, ProofValue> Parameters { get; init; }

    /// <summary>The inputs by which parameters are looked up, the region apart, and their values.</summary>
    public required IReadOnlyList<KeyValuePair<InputNode, string>> Fixed { get; init; }

    /// <summary>The names of the inputs that hold the region by which parameters are looked up.</summary>
    public required IReadOnlySet<string> RegionKeys { get; init; }

    /// <summary>The regions with these values; empty where no parameter depends on the region.</summary>
    public required IReadOnlyList<RegionCode> Regions { get; init; }
}
