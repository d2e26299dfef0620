using Livelihood.Core.Tables;

namespace Livelihood.Scoring.Targeting.Internal;

/// <summary>The rows of a sample of which score, outcome and weight are known, and how many are not.</summary>
internal sealed record UsableRows(TargetingSample Sample, int WithoutScore, int WithoutOutcome, int WithoutWeight)
{
    public static UsableRows Of(TargetingSample sample)
    {
        ArgumentNullException.ThrowIfNull(sample);
        int rows = sample.Score.Count;
        if (sample.Score is not (NumberColumn or DoubleColumn))
            throw new ArgumentException($"The score '{sample.Score.Name}' is a {sample.Score.Type} column; it must be Number or Double.", nameof(sample));
        foreach (Column? column in new Column?[] { sample.Poor, sample.Weight, sample.Design.Stratum, sample.Design.Cluster })
            if (column is not null && column.Count != rows) throw new ArgumentException($"Column '{column.Name}' has {column.Count} rows, not {rows}.", nameof(sample));
        if (sample.Groups is { } groups && groups.GroupOf.Length != rows)
            throw new ArgumentException($"The groups are of {groups.GroupOf.Length} rows, not {rows}.", nameof(sample));
        if (sample.Score.MissingCount + sample.Poor.MissingCount + (sample.Weight?.MissingCount ?? 0) == 0) return new UsableRows(sample, 0, 0, 0);

        int withoutScore = 0, withoutOutcome = 0, withoutWeight = 0;
        var kept = new List<int>(rows);
        for (int row = 0; row < rows; row++)
        {
            if (sample.Score.IsMissing(row)) withoutScore++;
            else if (sample.Poor.IsMissing(row)) withoutOutcome++;
            else if (sample.Weight is { } weight && weight.IsMissing(row)) withoutWeight++;
            else kept.Add(row);
        }
        int[] take = [.. kept];
        return new UsableRows(
            sample with
            {
                Score = sample.Score.Take(take),
                Poor = sample.Poor.Take(take),
                Weight = sample.Weight?.Take(take),
                Groups = sample.Groups?.Take(take),
                Design = new SurveyDesign { Stratum = sample.Design.Stratum?.Take(take), Cluster = sample.Design.Cluster?.Take(take) },
            },
            withoutScore, withoutOutcome, withoutWeight);
    }

    /// <summary>Counts the scores of each group; of all rows as one group where there are none.</summary>
    public ScoreDistribution[] Count()
    {
        ReadOnlySpan<long> weights = Sample.Weight is null ? [] : Sample.Weight.Values;
        ReadOnlySpan<int> groupOf = Sample.Groups is null ? [] : Sample.Groups.GroupOf;
        int groups = Sample.Groups?.Groups.Count ?? 1;
        return Sample.Score is NumberColumn number
            ? ScoreCounter.Count(number.Values, number.Scale, Sample.Poor.Values, weights, groupOf, groups)
            : ScoreSorter.Count(((DoubleColumn)Sample.Score).Values, Sample.Poor.Values, weights, groupOf, groups);
    }
}
