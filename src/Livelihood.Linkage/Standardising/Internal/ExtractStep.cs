using System.Text.Json;
using System.Text.RegularExpressions;

namespace Livelihood.Linkage.Standardising.Internal;

/// <summary>Keeps the first match of a pattern, or its first group where it has groups.</summary>
internal sealed class ExtractStep(Regex pattern) : ParameterStep("extract")
{
    internal override string? Run(string value)
    {
        Match match = pattern.Match(value);
        if (!match.Success) return null;
        Group found = match.Groups.Count > 1 ? match.Groups[1] : match;
        return found.Success ? found.Value : null;
    }

    private protected override void WriteParameter(Utf8JsonWriter writer) => writer.WriteStringValue(pattern.ToString());
}
