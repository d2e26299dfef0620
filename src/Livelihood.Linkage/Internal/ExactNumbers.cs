using System.Text.Json;
using Livelihood.Core.Documents;

namespace Livelihood.Linkage.Internal;

/// <summary>Writes doubles so that the very same double is read back, which the writer's own formatting does not promise for every one.</summary>
internal static class ExactNumbers
{
    public static void WriteExact(this Utf8JsonWriter writer, string name, double value)
    {
        writer.WritePropertyName(name);
        writer.WriteRawValue(CanonicalJson.FormatNumber(value));
    }
}
