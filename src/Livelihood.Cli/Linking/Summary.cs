using System.Globalization;
using Livelihood.Linkage;
using Livelihood.Linkage.Evaluating;

namespace Livelihood.Cli.Linking;

/// <summary>Tells a person in a few lines what a run came to.</summary>
internal static class Summary
{
    private const int NotesShown = 10;

    public static string Text(LinkOutcome outcome, string folder)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        LinkageResult result = outcome.Result;
        long links = result.Pairs.LongCount(p => p.Decision == PairDecision.Link), review = result.Pairs.LongCount(p => p.Decision == PairDecision.Review);
        output.WriteLine();
        output.WriteLine(Line($"{result.Records.Count:N0} records are {result.Entities:N0} entities: {links:N0} links from {result.Compared:N0} compared pairs{(review > 0 ? Line($", {review:N0} pairs to review") : "")}."));
        Notes(output, [.. outcome.Notes, .. outcome.Training?.Notes.Select(n => n.Text) ?? []]);
        if (outcome.Evaluation is { } evaluation) Accuracy(output, evaluation);
        output.WriteLine($"Report: {Path.Combine(folder, "report.html")}");
        return output.ToString();
    }

    private static void Notes(TextWriter output, IReadOnlyList<string> notes)
    {
        foreach (string note in notes.Take(NotesShown)) output.WriteLine($"note: {note}");
        if (notes.Count > NotesShown) output.WriteLine(Line($"note: {notes.Count - NotesShown} more notes are in the report."));
    }

    private static void Accuracy(TextWriter output, LinkageEvaluation evaluation)
    {
        output.WriteLine();
        output.WriteLine("accuracy            precision  recall  F1");
        Row("links", evaluation.Links.Precision, evaluation.Links.Recall, evaluation.Links.F1);
        Row("pairs of clusters", evaluation.Clusters.Precision, evaluation.Clusters.Recall, evaluation.Clusters.F1);
        Row("B-cubed", evaluation.BCubed.Precision, evaluation.BCubed.Recall, evaluation.BCubed.F1);
        Row("exact clusters", evaluation.Exact.Precision, evaluation.Exact.Recall, evaluation.Exact.F1);
        output.WriteLine(Line($"Blocking brings together {evaluation.Blocking.Recall:P2} of {evaluation.Blocking.TruePairs:N0} true pairs."));
        output.WriteLine();

        void Row(string name, double precision, double recall, double f1)
            => output.WriteLine(Line($"{name,-18}  {precision,9:F4}  {recall,6:F4}  {f1:F4}"));
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
