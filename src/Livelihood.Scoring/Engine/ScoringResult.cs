using Livelihood.Core.Documents;
using Livelihood.Core.Numbers;
using Livelihood.Core.Tables;
using Livelihood.Scoring.Engine.Internal;
using Livelihood.Scoring.Indicators;
using Livelihood.Scoring.Model;

namespace Livelihood.Scoring.Engine;

/// <summary>Holds the scores of a population: one entry per row, in the rows' order. Immutable; safe to read from many threads.</summary>
public sealed class ScoringResult
{
    private readonly ScoreCells _cells;

    internal ScoringResult(ScoringModel model, DateOnly asOf, ScoreCells cells, IReadOnlyList<IndicatorFault> faults)
    {
        (Model, AsOf, _cells, IndicatorFaults) = (model, asOf, cells, faults);
        UnknownCount = cells.Unknown is null ? 0 : cells.Unknown.Sum(word => (long)System.Numerics.BitOperations.PopCount(word));
    }

    /// <summary>The model.</summary>
    public ScoringModel Model { get; }

    /// <summary>The day whose parameters applied.</summary>
    public DateOnly AsOf { get; }

    /// <summary>How many rows there are.</summary>
    public int RowCount => _cells.Scores.Length;

    /// <summary>How many decimals scores have.</summary>
    public int Scale => Model.Scale;

    /// <summary>How many rows have an unknown score.</summary>
    public long UnknownCount { get; }

    /// <summary>The scores in units of <see cref="Scale"/>; of unknown ones the lowest still possible.</summary>
    public ReadOnlySpan<int> Scores => _cells.Scores;

    /// <summary>The level of each row as its place in <see cref="ScoringModel.Levels"/>, 0 the lowest; of unknown scores that of the lowest possible score and of triggers.</summary>
    public ReadOnlySpan<byte> Levels => _cells.Levels;

    /// <summary>
    /// Bits per row, <see cref="ReasonWords"/> words each: bit i is set where indicator i lies on the needy side of its baseline with what is known, bit
    /// (indicators + t) where trigger t holds. Empty where not asked for. For members' indicators: where one member does.
    /// </summary>
    public ReadOnlySpan<ulong> Reasons => _cells.Reasons;

    /// <summary>How many words of <see cref="Reasons"/> a row has.</summary>
    public int ReasonWords => _cells.ReasonWords;

    /// <summary>The failures of indicators of the host, by indicator; empty where there are none.</summary>
    public IReadOnlyList<IndicatorFault> IndicatorFaults { get; }

    /// <summary>Documents and fingerprints that made the scores.</summary>
    public IReadOnlyList<(DocumentReference Document, Fingerprint Fingerprint)> Fingerprints => Model.Fingerprints;

    /// <summary>Whether a score is known.</summary>
    /// <param name="row">The row.</param>
    public bool IsKnown(int row) => _cells.Unknown is null || (_cells.Unknown[row >> 6] >> row & 1) == 0;

    /// <summary>The score of a row; null where it is unknown.</summary>
    /// <param name="row">The row.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such row.</exception>
    public FixedPoint? ScoreAt(int row) => IsKnown(row) ? new FixedPoint(_cells.Scores[row], Scale) : null;

    /// <summary>The level of a row.</summary>
    /// <param name="row">The row.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such row.</exception>
    public ScoreLevel LevelAt(int row) => Model.Levels[_cells.Levels[row]];

    /// <summary>The lowest and the highest score still possible, whatever the missing indicators turn out to be.</summary>
    /// <remarks>
    /// Every score that some values of the missing inputs lead to lies within. The interval may be wider than that: indicators that share a missing input are
    /// taken to move independently. Both ends are the score itself where no indicator is missing.
    /// </remarks>
    /// <param name="row">The row.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such row.</exception>
    public (FixedPoint Lowest, FixedPoint Highest) IntervalAt(int row)
    {
        int score = _cells.Scores[row];
        (int low, int high) = _cells.Low is null ? (score, score) : (_cells.Low[row], _cells.High![row]);
        return (new FixedPoint(low, Scale), new FixedPoint(high, Scale));
    }

    /// <summary>The lowest and the highest level still possible, whatever the missing indicators and triggers turn out to be.</summary>
    /// <param name="row">The row.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such row.</exception>
    public (ScoreLevel Lowest, ScoreLevel Highest) LevelsAt(int row)
        => _cells.LowLevels is null ? (LevelAt(row), LevelAt(row)) : (Model.Levels[_cells.LowLevels[row]], Model.Levels[_cells.HighLevels![row]]);

    /// <summary>Whether an indicator (by its place in <see cref="ScoringModel.Indicators"/>) or, after them, a trigger is a reason for a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="reason">The bit.</param>
    public bool HasReason(int row, int reason) => (_cells.Reasons[(row * ReasonWords) + (reason >> 6)] >> reason & 1) != 0;

    /// <summary>The points of a dimension for every row, in units of <see cref="Scale"/>; of unknown ones the lowest still possible.</summary>
    /// <param name="dimension">The dimension's place in <see cref="ScoringModel.Dimensions"/>.</param>
    /// <exception cref="InvalidOperationException">Dimensions were not asked for.</exception>
    public ReadOnlySpan<int> Dimension(int dimension)
        => _cells.Dimensions is null ? throw new InvalidOperationException("Dimensions were not asked for; set ScoringOptions.Dimensions.") : _cells.Dimensions[dimension];

    /// <summary>Puts the result into a table: score, level, lowest and highest possible score, and where asked for each dimension.</summary>
    /// <returns>One row per subject; an unknown score is a missing cell.</returns>
    public Table ToTable() => ResultTable.Of(this, _cells);
}
