using System.Globalization;

namespace Livelihood.Linkage.Training.Internal;

/// <summary>Puts together what the sessions taught and says in words what is doubtful about it.</summary>
internal sealed class TrainingReview(LinkageModel model)
{
    private const double DefaultAgreement = 0.95;
    private const double Disagreement = 2;

    private readonly List<TrainingNote> _notes = [];

    public IReadOnlyList<TrainingNote> Notes => _notes;

    /// <summary>The mean of the sessions' m for each level, each weighed by its share of matches; null where no session trained it.</summary>
    public double?[][] Combine(IReadOnlyList<SessionOutcome> sessions)
    {
        var m = new double?[model.Comparisons.Count][];
        for (int c = 0; c < m.Length; c++)
        {
            Comparison comparison = model.Comparisons[c];
            m[c] = new double?[comparison.Levels.Count];
            int skip = comparison.Levels.Count - StartingShares.WithoutNull(comparison);
            SessionOutcome[] taught = [.. sessions.Where(s => s.History is not null && s.Used.Contains(c))];
            if (taught.Length == 0) continue;
            double certainty = taught.Sum(s => s.History!.Final.Matches);
            for (int level = skip; level < m[c].Length; level++)
            {
                double[] values = [.. taught.Select(s => Math.Max(s.History!.Final.M[Array.IndexOf(s.Used, c)][level - skip], model.Training.Floor))];
                // A session whose pairs are mostly matches cannot take non-matches for them, so it counts for more.
                double mean = certainty > 0 ? values.Zip(taught, (value, s) => value * s.History!.Final.Matches / certainty).Sum() : values.Average();
                m[c][level] = mean;
                if (values.Max() > Disagreement * values.Min() && values.Max() > 0.05)
                    Note(TrainingNoteKind.SessionsDisagree, comparison, level, $"sessions put m between {Share(values.Min())} and {Share(values.Max())}; {Share(mean)}, nearer to the sessions with more matches, is taken");
            }
        }
        return m;
    }

    /// <summary>The model with all parameters: fixed, learned, or by default.</summary>
    public LinkageModel Fill(double?[][] m, double[]?[] u, double prior)
    {
        var comparisons = new Comparison[model.Comparisons.Count];
        for (int c = 0; c < comparisons.Length; c++)
        {
            Comparison comparison = model.Comparisons[c];
            var levels = new ComparisonLevel[comparison.Levels.Count];
            for (int level = 0; level < levels.Length; level++) levels[level] = Fill(comparison, level, m[c][level], u[c]?[level]);
            comparisons[c] = comparison with { Levels = levels };
        }
        return model with { Comparisons = comparisons, Prior = new Prior.Stated(prior) };
    }

    private ComparisonLevel Fill(Comparison comparison, int level, double? m, double? u)
    {
        ComparisonLevel old = comparison.Levels[level];
        if (old.IsMissing) return old;
        int count = StartingShares.WithoutNull(comparison), rank = level - (comparison.Levels.Count - count);
        if (old.FixM && old.M is not null) m = old.M;
        if (m is null)
        {
            m = old.M ?? (rank == 0 ? DefaultAgreement : (1 - DefaultAgreement) / Math.Max(1, count - 1));
            Note(TrainingNoteKind.NotTrained, comparison, level, $"no session could learn m; {Share(m.Value)} {(old.M is null ? "by default" : "as stated")} is taken");
        }
        if (u is null)
        {
            u = old.U ?? (rank == count - 1 ? DefaultAgreement : (1 - DefaultAgreement) / Math.Max(1, count - 1));
            Note(TrainingNoteKind.NotTrained, comparison, level, $"no random pair has both values; u {Share(u.Value)} {(old.U is null ? "by default" : "as stated")} is taken");
        }
        return old with { M = m, U = u };
    }

    /// <summary>Notes what looks wrong in a trained model.</summary>
    public void Check(LinkageModel trained, IReadOnlyList<SessionOutcome> sessions)
    {
        foreach (SessionOutcome session in sessions)
        {
            if (session.History is null)
                _notes.Add(new TrainingNote(TrainingNoteKind.NotTrained, null, null, $"Session '{session.Rule.Label}' taught nothing: {(session.Used.Length == 0 ? "it touches every comparison" : "it has no pairs")}."));
            else if (!session.History.Converged)
                _notes.Add(new TrainingNote(TrainingNoteKind.NotConverged, null, null, string.Create(CultureInfo.InvariantCulture, $"Session '{session.Rule.Label}' still moved by {session.History.LargestChange:G2} after {session.History.Rounds.Count - 1} rounds.")));
        }
        foreach (Comparison comparison in trained.Comparisons)
        {
            double above = double.PositiveInfinity;
            for (int level = 0; level < comparison.Levels.Count; level++)
            {
                ComparisonLevel at = comparison.Levels[level];
                if (at.IsMissing) continue;
                bool last = level == comparison.Levels.Count - 1;
                if (!last && at.Weight <= 0)
                    Note(TrainingNoteKind.AgreementAgainst, comparison, level, $"u {Share(at.U!.Value)} is not below m {Share(at.M!.Value)}, so this level counts against a match");
                if (at.Weight > above + 1e-9)
                    Note(TrainingNoteKind.NotMonotone, comparison, level, string.Create(CultureInfo.InvariantCulture, $"weighs {at.Weight:F2} bits, more than the level above it ({above:F2})"));
                above = at.Weight;
            }
        }
    }

    /// <summary>A session for the account.</summary>
    public TrainingSession Describe(SessionOutcome session) => new(
        session.Rule.Label,
        [.. session.Used.Select(c => model.Comparisons[c].Name)],
        session.RawPairs,
        session.Pairs,
        session.History is null ? 0 : session.History.Rounds.Count - 1,
        session.History?.Converged ?? false,
        session.History?.Final.Matches ?? 0);

    private static string Share(double value) => value.ToString("G3", CultureInfo.InvariantCulture);

    private void Note(TrainingNoteKind kind, Comparison comparison, int level, string text)
    {
        string label = LevelLabels.Of(comparison, level);
        _notes.Add(new TrainingNote(kind, comparison.Name, label, $"{comparison.Name}, {label}: {text}."));
    }
}
