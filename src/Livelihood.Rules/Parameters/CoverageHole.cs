using System.Globalization;
using System.Text;
using Livelihood.Core.Documents;
using Livelihood.Core.Regions;

namespace Livelihood.Rules.Parameters;

/// <summary>Names days on which a parameter has no value throughout a region.</summary>
/// <remarks>Equality compares every part, the keys by reference.</remarks>
public sealed record CoverageHole
{
    /// <summary>The parameter.</summary>
    public required Parameter Parameter { get; init; }

    /// <summary>The largest region throughout which there is no value; null where there is none anywhere, or no key is a region.</summary>
    public RegionCode? Region { get; init; }

    /// <summary>How many regions lie in that region during the days, at whatever depth, itself not counted; in the whole tree where there is no value anywhere.</summary>
    public int RegionsWithin { get; init; }

    /// <summary>Whether only the region itself has no value, while regions in it have one; then none of those in it are meant.</summary>
    public bool IsRegionAlone { get; init; }

    /// <summary>The values of the other keys, in the order of the parameter's keys.</summary>
    public required IReadOnlyDictionary<string, string> Keys { get; init; }

    /// <summary>The days, first and last included; as long as can be.</summary>
    public required EffectivePeriod Period { get; init; }

    /// <summary>Whether values are stated but differ, and nothing says which one counts, as after a merger; false where none is stated.</summary>
    public bool IsDiffering { get; init; }

    /// <summary>Says the hole in one line.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(Parameter.Name).Append(IsDiffering ? ": different values were taken over" : ": no value");
        if (Region is { } region)
        {
            text.Append(IsDiffering ? " by " : " for ").Append(region);
            if (IsRegionAlone) text.Append(" itself");
            else if (RegionsWithin > 0) text.Append(CultureInfo.InvariantCulture, $" and the {RegionsWithin} {(RegionsWithin == 1 ? "region" : "regions")} in it");
        }
        else if (Parameter.IsRegional)
        {
            text.Append(" anywhere");
        }
        foreach ((string key, string value) in Keys) text.Append(", ").Append(key).Append(' ').Append(value);
        return text.Append(", ").Append(Period).ToString();
    }
}
