using System.Text.Json;

namespace Livelihood.Rules.Parameters.Internal;

internal static class ParameterSetWriter
{
    public static void Write(ParameterSet set, Utf8JsonWriter writer) => throw new NotImplementedException();
}
