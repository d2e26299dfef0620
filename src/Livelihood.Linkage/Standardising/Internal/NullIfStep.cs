using System.Collections.Frozen;
using System.Text.Json;

namespace Livelihood.Linkage.Standardising.Internal;

/// <summary>Makes some values missing.</summary>
internal sealed class NullIfStep(string[] values) : ParameterStep("null-if")
{
    private readonly FrozenSet<string> _values = values.ToFrozenSet(StringComparer.Ordinal);

    internal override string? Run(string value) => _values.Contains(value) ? null : value;

    private protected override void WriteParameter(Utf8JsonWriter writer) => writer.WriteTexts(values);
}
