using System.Text.Json;
using System.Text.RegularExpressions;

namespace Livelihood.Linkage.Standardising.Internal;

/// <summary>Replaces every match of a pattern.</summary>
internal sealed class ReplaceStep(Regex pattern, string with) : ParameterStep("replace")
{
    internal override string? Run(string value) => pattern.Replace(value, with);

    private protected override void WriteParameter(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("pattern", pattern.ToString());
        writer.WriteString("with", with);
        writer.WriteEndObject();
    }
}
