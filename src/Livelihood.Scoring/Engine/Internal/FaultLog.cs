using Livelihood.Core.Tables;
using Livelihood.Scoring.Indicators;
using Livelihood.Scoring.Model;

namespace Livelihood.Scoring.Engine.Internal;

/// <summary>Counts the rows for which indicators of the host failed; the same for any order in which they are reported.</summary>
internal sealed class FaultLog(ScoringModel model)
{
    private readonly SortedDictionary<int, (string Failure, long Count, int FirstRow)> _faults = [];
    private readonly Lock _adding = new();

    public void Add(int indicator, string failure, int row)
    {
        lock (_adding)
        {
            if (!_faults.TryGetValue(indicator, out var known)) _faults[indicator] = (failure, 1, row);
            else _faults[indicator] = row < known.FirstRow ? (failure, known.Count + 1, row) : (known.Failure, known.Count + 1, known.FirstRow);
        }
    }

    public IReadOnlyList<IndicatorFault> Faults(Table subjects, string? key)
        => [.. _faults.Select(f => new IndicatorFault(model.Indicators[f.Key].Id, f.Value.Failure, f.Value.Count, f.Value.FirstRow, Masked(subjects, key, f.Value.FirstRow)))];

    // Only the first character is shown, so that a person cannot be found from a log.
    private static string? Masked(Table subjects, string? key, int row)
    {
        if (key is null || subjects[key].FormatAt(row) is not { Length: > 0 } text) return null;
        return string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[0]) && text.Length > 1 ? 2 : 1), "***");
    }
}
