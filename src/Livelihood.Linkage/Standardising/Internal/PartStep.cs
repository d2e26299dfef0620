using System.Text.Json;

namespace Livelihood.Linkage.Standardising.Internal;

/// <summary>Keeps one of the parts between separators; a negative index counts from the end.</summary>
internal sealed class PartStep(string separator, int index) : ParameterStep("part")
{
    internal override string? Run(string value)
    {
        // Parts are always found from the left, so that an index from the end names the same parts.
        long wanted = index >= 0 ? index : value.AsSpan().Count(separator) + 1L + index;
        foreach (Range part in value.AsSpan().Split(separator))
            if (wanted-- == 0) return value[part];
        return null;
    }

    private protected override void WriteParameter(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("separator", separator);
        writer.WriteNumber("index", index);
        writer.WriteEndObject();
    }
}
