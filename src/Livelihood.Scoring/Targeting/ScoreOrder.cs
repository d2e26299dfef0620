namespace Livelihood.Scoring.Targeting;

/// <summary>Says which end of a score means need.</summary>
public enum ScoreOrder
{
    /// <summary>High scores are targeted: a household is at a threshold where its score is at least that. The order of early-warning points.</summary>
    HigherIsNeedier,

    /// <summary>Low scores are targeted: a household is at a threshold where its score is at most that. The order of proxy means and of many poverty scorecards.</summary>
    LowerIsNeedier,
}
