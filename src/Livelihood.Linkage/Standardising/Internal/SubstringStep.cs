using System.Text.Json;

namespace Livelihood.Linkage.Standardising.Internal;

/// <summary>Keeps characters from a place on.</summary>
internal sealed class SubstringStep(int start, int length) : ParameterStep("substring")
{
    internal override string? Run(string value)
    {
        int from = Scalars.After(value, start);
        return value[from..Scalars.After(value, length, from)];
    }

    private protected override void WriteParameter(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteNumber("start", start);
        writer.WriteNumber("length", length);
        writer.WriteEndObject();
    }
}
