using Livelihood.Linkage;
using Livelihood.Linkage.Explaining;

namespace Livelihood.Samples.People.Showing;

/// <summary>Chooses the two pairs worth a look: a link of which hardly a field is equal, and the pair that came nearest without being linked.</summary>
internal static class InstructivePairs
{
    public static void Print(TextWriter output, LinkageResult result)
    {
        var explainer = new Explainer(result);
        PairExplanation? link = Explained(PairDecision.Link).OrderByDescending(NearlyEqual).ThenByDescending(e => e.Weight).FirstOrDefault();
        PairExplanation? miss = Explained(PairDecision.Review).MaxBy(e => e.Weight);
        if (link is not null) Waterfall.Print(output, "A link, though little is equal", link);
        if (miss is not null) Waterfall.Print(output, "A near miss, for a person to decide", miss);

        IEnumerable<PairExplanation> Explained(PairDecision decision) => result.Pairs.Where(p => p.Decision == decision).Select(p => explainer.Explain(p.A, p.B));

        int NearlyEqual(PairExplanation pair)
            => pair.Contributions.Where((c, i) => c.Level > 1 && c.Level < result.Model.Comparisons[i].Levels.Count - 1).Count();
    }
}
