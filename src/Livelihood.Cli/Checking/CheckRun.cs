using Livelihood.Cli.Documents;
using Livelihood.Cli.Terminal;
using Livelihood.Core.Regions;
using Livelihood.Rules.Overlays;
using Livelihood.Rules.Parameters;

namespace Livelihood.Cli.Checking;

/// <summary>Carries out <c>livelihood check</c>.</summary>
internal static class CheckRun
{
    /// <summary>Checks all documents; what came of each is in the order given.</summary>
    public static IReadOnlyList<CheckedDocument> Run(CheckRequest request)
    {
        GivenDocuments given = GivenDocuments.Read(request.Files);
        return [.. given.All.Select(document => new CheckedDocument(document, Outcome(document, given, request)))];
    }

    private static CheckOutcome Outcome(GivenDocument document, GivenDocuments given, CheckRequest request)
    {
        var outcome = new CheckOutcome();
        if (document.Problems.Count > 0) return outcome;
        switch (document.Content)
        {
            case RegionTree tree:
                outcome.Summary.Add(Counted.Of(tree.Count, "region"));
                break;
            case Overlay overlay:
                outcome.Summary.Add("changes " + string.Join(", ", overlay.Changes.Select(c => c.Of)));
                break;
            case ParameterSet parameters:
                ParameterCheck.Run(parameters, given, request, outcome);
                break;
        }
        return outcome;
    }
}
