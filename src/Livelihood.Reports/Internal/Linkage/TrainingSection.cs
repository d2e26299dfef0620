using Livelihood.Linkage.Training;

namespace Livelihood.Reports.Internal.Linkage;

/// <summary>Tells how the parameters were learned and what is doubtful about them.</summary>
internal static class TrainingSection
{
    private const int NotesShown = 100;

    public static PageSection Write(LinkageFacts facts)
    {
        var html = new Html();
        if (facts.Input.Training is { } training) Trained(html, training);
        else html.Add($"<p>The model came with its parameters; nothing was learned in this run.</p>");
        return new PageSection("training", "Training", html);
    }

    private static void Trained(Html html, TrainingResult training)
    {
        string pairs = training.AllPairs ? $"all {Figures.Count(training.RandomPairs, "pair")}" : $"{Figures.Count(training.RandomPairs, "random pair")}";
        html.Add($"<p>u was learned from {pairs}. Prior: {training.PriorBasis}. m was learned by expectation–maximisation in these sessions; a comparison is left out of a session blocked on its own field.</p>");
        var table = new HtmlTable("session", "learned m of", "#pairs", "#rounds", "converged", "#share of matches");
        foreach (TrainingSession session in training.Sessions)
            table.Row(SafeText.Shorten(session.Rule, 120), SafeText.Shorten(string.Join(", ", session.Comparisons), 300), Figures.Count(session.Pairs), Figures.Count(session.Rounds), session.Converged ? "yes" : "no", Figures.Percent(session.Matches));
        html.Add(table.End());
        if (training.Notes.Count == 0)
        {
            html.Add($"<p>Nothing in the parameters looks doubtful.</p>");
            return;
        }
        html.Add($"<h3>What to know about the parameters</h3>");
        html.Add($"<ul>");
        foreach (TrainingNote note in training.Notes.Take(NotesShown)) html.Add($"<li><bdi>{SafeText.Shorten(note.Text, 400)}</bdi></li>");
        html.Add($"</ul>");
        if (training.Notes.Count > NotesShown) html.Add($"<p class=\"quiet\">… and {Figures.Count(training.Notes.Count - NotesShown)} more.</p>");
    }
}
