using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Livelihood.Core.Documents;
using Livelihood.Scoring.Learning.Internal;

namespace Livelihood.Scoring.Learning;

/// <summary>Writes a scorecard as the <c>dimensions</c> of a scoring document: one indicator per variable, its bands as unary tests, its missing points.</summary>
/// <remarks>The names of variables stand as expressions under <c>value</c>. Immutable; safe to use from many threads.</remarks>
public sealed class ScoringFragment : IScorecardFormat
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Func<string, string> _dimensionOf;

    /// <summary>Makes a format.</summary>
    /// <param name="dimensionOf">Names the dimension of each variable; one dimension "scorecard" where null.</param>
    public ScoringFragment(Func<string, string>? dimensionOf = null) => _dimensionOf = dimensionOf ?? (_ => "scorecard");

    /// <inheritdoc/>
    public string Write(Scorecard scorecard)
    {
        ArgumentNullException.ThrowIfNull(scorecard);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Indented))
        {
            json.WriteStartObject();
            json.WriteStartArray("dimensions");
            foreach (IGrouping<string, ScorecardVariable> dimension in scorecard.Variables.GroupBy(v => _dimensionOf(v.Name), StringComparer.Ordinal))
            {
                json.WriteStartObject();
                json.WriteString("id", dimension.Key);
                json.WriteStartArray("indicators");
                foreach (ScorecardVariable variable in dimension) Write(json, variable);
                json.WriteEndArray();
                json.WriteEndObject();
            }
            json.WriteEndArray();
            if (scorecard.Calibration is { } calibration && double.IsFinite(calibration.PointsPerLogOdds))
            {
                json.WriteStartObject("calibration");
                json.WriteNumber("intercept", calibration.Intercept);
                json.WriteNumber("points per log-odds", calibration.PointsPerLogOdds);
                json.WriteEndObject();
            }
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <inheritdoc/>
    public Scorecard Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var problems = new ProblemList();
        Scorecard? scorecard = DocumentNode.Parse(text, problems)?.AsObject() is { } root ? FragmentReader.Read(root) : null;
        problems.ThrowIfAny("the scorecard");
        return scorecard!;
    }

    private static void Write(Utf8JsonWriter json, ScorecardVariable variable)
    {
        json.WriteStartObject();
        json.WriteString("id", variable.Name);
        json.WriteString("value", variable.Name);
        json.WriteStartArray("bands");
        foreach (ScorecardBand band in variable.Bands) Write(json, UnaryTestText.Of(band.Test), band.Points);
        // A name that no band lists earns what a missing one earns.
        if (variable.Bands[0].Test is BandTest.Names) Write(json, UnaryTestText.Any, variable.MissingPoints);
        json.WriteEndArray();
        json.WriteStartObject("missing");
        json.WriteNumber("points", variable.MissingPoints);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string test, long points)
    {
        json.WriteStartObject();
        json.WriteString("if", test);
        json.WriteNumber("points", points);
        json.WriteEndObject();
    }
}
