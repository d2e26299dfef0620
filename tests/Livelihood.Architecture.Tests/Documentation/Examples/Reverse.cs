using Livelihood.Linkage.Standardising;

namespace Livelihood.Architecture.Tests.Documentation.Examples;

internal sealed class Reverse : IStandardiser
{
    public string Name => "reverse";

    public string? Apply(string value) => new([.. value.Reverse()]);
}
