using System.Text.Json;

namespace Livelihood.Linkage.Standardising.Internal;

/// <summary>Keeps the first characters.</summary>
internal sealed class PrefixStep(int length) : ParameterStep("prefix")
{
    internal override string? Run(string value) => value[..Scalars.After(value, length)];

    private protected override void WriteParameter(Utf8JsonWriter writer) => writer.WriteNumberValue(length);
}
