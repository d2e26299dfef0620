using Livelihood.Linkage.Explaining;
using Livelihood.Reports.Internal.Svg;

namespace Livelihood.Reports;

/// <summary>Draws why two records are linked, or why not, as a waterfall: from the prior through every comparison to the match weight.</summary>
/// <remarks>The picture is one self-contained SVG; every value in it is encoded. The same explanation gives the same bytes.</remarks>
public static class WaterfallSvg
{
    private const string Style = """
        text { fill: #1b2430; font: 12px system-ui, sans-serif; }
        .quiet { fill: #5b6675; font-size: 11px; } .strong { font-weight: 600; }
        .end { text-anchor: end; } .middle { text-anchor: middle; }
        .axis { stroke: #d6dae0; } line.limit { stroke: #b7791f; stroke-dasharray: 4 3; } text.limit { fill: #8a5a10; }
        .for { fill: #1a7f4b; } .against { fill: #b3423a; } .total { fill: #2f6fb0; } .rest { fill: #a9b3c0; }

        """;

    /// <summary>Draws an explanation.</summary>
    /// <param name="explanation">The explanation.</param>
    /// <param name="threshold">The match weight in bits from which a pair is linked, marked by a line; null marks none.</param>
    /// <param name="maskValues">Whether values are shown by their first character only; default false.</param>
    /// <returns>The text of an SVG file.</returns>
    public static string Draw(PairExplanation explanation, double? threshold = null, bool maskValues = false)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        return Waterfall.Draw(explanation, threshold, maskValues, Style).ToString();
    }
}
