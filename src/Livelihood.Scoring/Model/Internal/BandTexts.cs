using Livelihood.Core.Documents;

namespace Livelihood.Scoring.Model.Internal;

/// <summary>Writes bands as conditions.</summary>
internal static class BandTexts
{
    public const string Otherwise = "-";

    /// <summary>The condition that a value falls into a band; <c>-</c> in the last band is what no other takes.</summary>
    public static string Condition(int indicator, List<ScoreBand> before, string cell, DocumentNode band, IReadOnlyList<DocumentNode> all)
    {
        string value = ScoreNames.Value(indicator);
        if (cell.Trim() != Otherwise) return $"{value} in ({cell})";
        if (!ReferenceEquals(band, all[^1])) band.Report("The band - is not the last one.", "- in the last band only");
        if (before.Count == 0) return $"{value} = {value}";
        return $"not({string.Join(" or ", before.Select((_, i) => "(" + ScoreNames.Band(indicator, i) + ")"))})";
    }
}
