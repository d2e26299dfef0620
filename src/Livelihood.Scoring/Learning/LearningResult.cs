namespace Livelihood.Scoring.Learning;

/// <summary>Holds a learnt scorecard and what led to it.</summary>
public sealed record LearningResult
{
    /// <summary>The scorecard, learnt from all rows at the chosen penalty.</summary>
    public required Scorecard Scorecard { get; init; }

    /// <summary>The penalty with the lowest log loss in cross-validation; of equal ones the largest.</summary>
    public required double Penalty { get; init; }

    /// <summary>How each penalty did in cross-validation, falling. The chosen one's figures are a little too good, as it was chosen by them: hold rows out to judge.</summary>
    public required IReadOnlyList<PenaltyTrial> Trials { get; init; }

    /// <summary>Every variable considered, with its bands over all rows, the most telling first.</summary>
    public required IReadOnlyList<EvidenceTable> Evidence { get; init; }

    /// <summary>The number of rows learnt from.</summary>
    public required int Rows { get; init; }

    /// <summary>The number of rows left out: the outcome or the weight is missing, or the weight is 0.</summary>
    public required int LeftOut { get; init; }

    /// <summary>Whether the regression came to rest; false says that variables repeat one another or tell poor from others without any error.</summary>
    public required bool Converged { get; init; }
}
