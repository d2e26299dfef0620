namespace Livelihood.Scoring.Learning;

/// <summary>Holds how well scorecards of one penalty did on rows they were not learnt from.</summary>
/// <param name="Penalty">The strength λ.</param>
/// <param name="LogLoss">The mean of −ln(probability given to what was true) over the parts; lower is better.</param>
/// <param name="AreaUnderRoc">The mean over the parts of the area under the ROC curve of the whole points; parts without poor or without others are left out.</param>
/// <param name="AreaUnderRocDeviation">Its standard deviation over the parts.</param>
/// <param name="Variables">The mean number of variables.</param>
public readonly record struct PenaltyTrial(double Penalty, double LogLoss, double AreaUnderRoc, double AreaUnderRocDeviation, double Variables);
