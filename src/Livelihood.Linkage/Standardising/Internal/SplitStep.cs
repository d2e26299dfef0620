using System.Text.Json;

namespace Livelihood.Linkage.Standardising.Internal;

/// <summary>The set of parts between separators, without the spaces around them.</summary>
internal sealed class SplitStep(string separator) : ParameterStep("split")
{
    public override bool ProducesSet => true;

    internal override string[] RunSet(string value)
    {
        var parts = new DistinctValues();
        foreach (Range part in value.AsSpan().Split(separator)) parts.Add(Spaces.Trim(value.AsSpan(part)));
        return parts.ToArray();
    }

    private protected override void WriteParameter(Utf8JsonWriter writer) => writer.WriteStringValue(separator);
}
