using Livelihood.Cli.Documents;
using Livelihood.Cli.Terminal;
using Livelihood.Core.Documents;
using Livelihood.Rules.Parameters;

namespace Livelihood.Cli.Checking;

/// <summary>Looks for days, regions and keys for which a parameter has no value.</summary>
internal static class ParameterCheck
{
    public static void Run(ParameterSet parameters, GivenDocuments given, CheckRequest request, CheckOutcome outcome)
    {
        outcome.Summary.Add(Counted.Of(parameters.Parameters.Count, "parameter"));
        EffectivePeriod period = request.Period ?? parameters.Envelope.Effective;
        if (period == EffectivePeriod.Always)
        {
            outcome.Notes.Add(new Finding("notCovered", "coverage is not looked at: the document states no period; give one with --period"));
        }
        else if (given.Regions is null && parameters.Parameters.Values.Any(p => p.IsRegional))
        {
            outcome.Notes.Add(new Finding("notCovered", "coverage is not looked at: no document of regions was given"));
        }
        else
        {
            CoverageReport report = parameters.Cover(period, given.Regions);
            outcome.Summary.Add(report.IsComplete ? $"every one has a value, {period}" : Counted.Of(report.Holes.Count, "hole") + $", {period}");
            foreach (CoverageHole hole in report.Holes) outcome.Findings.Add(new Finding("hole", $"hole: {hole}"));
        }
    }
}
