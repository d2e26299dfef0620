using System.Text.Json;

namespace Livelihood.Linkage.Standardising.Internal;

/// <summary>A step that needs something besides its name, written as an object with the name as its only key.</summary>
internal abstract class ParameterStep(string name) : StandardisingStep(name)
{
    private protected override void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WritePropertyName(Name);
        WriteParameter(writer);
        writer.WriteEndObject();
    }

    private protected abstract void WriteParameter(Utf8JsonWriter writer);
}
