using Livelihood.Linkage.Standardising;

namespace Livelihood.Architecture.Tests.Documentation.Examples;

/// <summary>Drops the particle before a surname.</summary>
internal sealed class WithoutParticle : IStandardiser
{
    public string Name => "without-particle";

    public string? Apply(string value) => value.StartsWith("von ", StringComparison.Ordinal) ? value[4..] : value;
}
