using Livelihood.Cli.Documents;
using Livelihood.Cli.Terminal;
using Livelihood.Core.Documents;
using Livelihood.Core.Regions;
using Livelihood.Rules;
using Livelihood.Rules.Overlays;
using Livelihood.Rules.Parameters;
using Livelihood.Rules.RuleTests;
using Livelihood.Verification.Deadlines;

namespace Livelihood.Cli.Checking;

/// <summary>Carries out <c>livelihood check</c>.</summary>
internal static class CheckRun
{
    /// <summary>Checks all documents; what came of each is in the order given.</summary>
    public static IReadOnlyList<CheckedDocument> Run(CheckRequest request)
    {
        GivenDocuments given = GivenDocuments.Read(request.Files);
        IReadOnlyList<RuleTest> further = Grid(given, request);
        return [.. given.All.Select(document => new CheckedDocument(document, Outcome(document, given, request, further)))];
    }

    private static IReadOnlyList<RuleTest> Grid(GivenDocuments given, CheckRequest request)
    {
        if (request.Grid is null) return [];
        var problems = new ProblemList();
        GivenDocument[] rules = [.. given.OfKind(RuleSet.Kind)];
        if (rules.Length != 1) problems.Add("--grid", "It is not known which rules the grid tests.", Counted.Of(rules.Length, "document") + " of rules", "one");
        IReadOnlyList<RuleTest> tests = rules is [{ Content: RuleSet only }] ? GridFile.Read(only, request, problems) : [];
        problems.ThrowIfAny("The grid");
        return tests;
    }

    private static CheckOutcome Outcome(GivenDocument document, GivenDocuments given, CheckRequest request, IReadOnlyList<RuleTest> further)
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
            case WorkingCalendar calendar:
                outcome.Summary.Add(calendar.Years.Count == 0 ? "no year" : "years " + string.Join(", ", calendar.Years));
                break;
            case ParameterSet parameters:
                ParameterCheck.Run(parameters, given, request, outcome);
                break;
            case RuleSet rules:
                RuleCheck.Run(rules, given, request, further, document.Problems, outcome);
                break;
        }
        return outcome;
    }
}
