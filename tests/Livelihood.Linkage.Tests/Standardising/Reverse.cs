using Livelihood.Linkage.Standardising;

namespace Livelihood.Linkage.Tests.Standardising;

/// <summary>An integrator's standardiser.</summary>
internal sealed class Reverse : IStandardiser
{
    public string Name => "reverse";

    public string? Apply(string value) => new([.. value.Reverse()]);
}
