using System.Text.Json;

namespace Livelihood.Linkage.Standardising.Internal;

/// <summary>Keeps the last characters.</summary>
internal sealed class SuffixStep(int length) : ParameterStep("suffix")
{
    internal override string? Run(string value) => value[Scalars.BeforeLast(value, length)..];

    private protected override void WriteParameter(Utf8JsonWriter writer) => writer.WriteNumberValue(length);
}
