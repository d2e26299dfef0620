using System.Collections.Frozen;
using System.Text.Json;

namespace Livelihood.Linkage.Standardising.Internal;

/// <summary>Replaces whole values by a dictionary.</summary>
internal sealed class MapStep(IReadOnlyDictionary<string, string> values) : ParameterStep("map")
{
    private readonly FrozenDictionary<string, string> _values = values.ToFrozenDictionary(StringComparer.Ordinal);

    internal override string? Run(string value) => _values.GetValueOrDefault(value, value);

    private protected override void WriteParameter(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        foreach ((string from, string to) in _values.OrderBy(pair => pair.Key, StringComparer.Ordinal)) writer.WriteString(from, to);
        writer.WriteEndObject();
    }
}
