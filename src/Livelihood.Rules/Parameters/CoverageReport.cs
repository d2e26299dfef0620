using System.Text.Json;
using Livelihood.Core.Documents;
using Livelihood.Rules.Parameters.Internal;

namespace Livelihood.Rules.Parameters;

/// <summary>Proves that parameters have a value on every day of a period for every region and key, or lists every hole.</summary>
/// <remarks>Holes are in the order of the parameters, then of the keys' values, then of region codes, then of days; no day of a region and key is in two of
/// them. Immutable.</remarks>
public sealed class CoverageReport
{
    internal CoverageReport(EffectivePeriod period, CoverageScope scope, IReadOnlyList<CoverageHole> holes)
    {
        Period = period;
        Scope = scope;
        Holes = holes;
    }

    /// <summary>The days that were looked at.</summary>
    public EffectivePeriod Period { get; }

    /// <summary>The regions that were looked at.</summary>
    public CoverageScope Scope { get; }

    /// <summary>Every hole, each as large as can be.</summary>
    public IReadOnlyList<CoverageHole> Holes { get; }

    /// <summary>Whether there is no hole.</summary>
    public bool IsComplete => Holes.Count == 0;

    /// <summary>Writes the report as an object with <c>period</c>, <c>scope</c>, <c>complete</c> and <c>holes</c>.</summary>
    /// <param name="writer">The writer, at a place where a value may stand.</param>
    /// <exception cref="ArgumentNullException">The writer is null.</exception>
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteStartObject("period");
        Period.WriteTo(writer);
        writer.WriteEndObject();
        writer.WriteString("scope", Scope == CoverageScope.All ? "all" : "leaves");
        writer.WriteBoolean("complete", IsComplete);
        writer.WriteStartArray("holes");
        foreach (CoverageHole hole in Holes)
        {
            writer.WriteStartObject();
            writer.WriteString("parameter", hole.Parameter.Name);
            if (hole.Region is { } region) writer.WriteString("region", region.Value);
            if (hole.Parameter.IsRegional) writer.WriteNumber("regionsWithin", hole.RegionsWithin);
            if (hole.IsRegionAlone) writer.WriteBoolean("regionAlone", true);
            writer.WriteStartObject("keys");
            foreach ((string key, string value) in hole.Keys) writer.WriteString(key, value);
            writer.WriteEndObject();
            hole.Period.WriteTo(writer);
            writer.WriteBoolean("differing", hole.IsDiffering);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>Writes the report as indented JSON.</summary>
    /// <returns>The text.</returns>
    public string ToJson() => DocumentText.Indented(WriteTo);

    /// <summary>Says that there is no hole, or each hole in a line.</summary>
    public override string ToString() => IsComplete ? $"Every parameter has a value, {Period}." : string.Join('\n', Holes);
}
