using Livelihood.Linkage;
using Livelihood.Linkage.Explaining;

namespace Livelihood.Samples.People.Showing;

/// <summary>Chooses the two pairs worth a look: a link that had to overcome most, and the pair that came nearest without being linked.</summary>
internal static class InstructivePairs
{
    public static void Print(TextWriter output, LinkageResult result)
    {
        var explainer = new Explainer(result.Model, result.Records);
        PairExplanation? link = result.Pairs.Where(p => p.Decision == PairDecision.Link).Select(p => explainer.Explain(p.A, p.B))
            .MinBy(e => e.Contributions.Where(c => c.Total < 0).Sum(c => c.Total));
        PairExplanation? miss = result.Pairs.Where(p => p.Decision == PairDecision.Review).OrderByDescending(p => p.Weight).Select(p => explainer.Explain(p.A, p.B))
            .FirstOrDefault();
        if (link is not null) Waterfall.Print(output, "A link, though much differs", link);
        if (miss is not null) Waterfall.Print(output, "A near miss, for a person to decide", miss);
    }
}
