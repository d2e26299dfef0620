namespace Livelihood.Scoring.Targeting;

/// <summary>Holds who is targeted against who is poor, in exact units of the survey weight. Shares are NaN where their denominator is 0.</summary>
/// <param name="TargetedPoor">The poor who are targeted, 0 or more.</param>
/// <param name="TargetedNotPoor">The not poor who are targeted: included in error.</param>
/// <param name="MissedPoor">The poor who are not targeted: excluded in error.</param>
/// <param name="OthersNotTargeted">The not poor who are not targeted.</param>
public readonly record struct ConfusionTable(long TargetedPoor, long TargetedNotPoor, long MissedPoor, long OthersNotTargeted)
{
    /// <summary>The targeted.</summary>
    /// <exception cref="OverflowException">The sum exceeds 64 bits; so for every sum here.</exception>
    public long Targeted => checked(TargetedPoor + TargetedNotPoor);

    /// <summary>The poor.</summary>
    public long Poor => checked(TargetedPoor + MissedPoor);

    /// <summary>The not poor.</summary>
    public long NotPoor => checked(TargetedNotPoor + OthersNotTargeted);

    /// <summary>Everyone.</summary>
    public long Population => checked(Poor + NotPoor);

    /// <summary>The share of the population that is poor, 0 to 1.</summary>
    public double PovertyRate => Share(Poor, Population);

    /// <summary>The share of the population that is targeted, 0 to 1.</summary>
    public double TargetedShare => Share(Targeted, Population);

    /// <summary>The share of the poor who are targeted, 0 to 1: recall, or the true positive rate.</summary>
    public double Coverage => Share(TargetedPoor, Poor);

    /// <summary>The share of the poor who are not targeted, 0 to 1: undercoverage, 1 − <see cref="Coverage"/>.</summary>
    public double ExclusionError => Share(MissedPoor, Poor);

    /// <summary>
    /// The share of the targeted who are not poor, 0 to 1: inclusion error with beneficiaries as denominator, also called leakage
    /// (Cornia and Stewart 1993; Coady, Grosh and Hoddinott 2004).
    /// </summary>
    public double InclusionErrorOfTargeted => Share(TargetedNotPoor, Targeted);

    /// <summary>
    /// The share of the not poor who are targeted, 0 to 1: inclusion error with the not poor as denominator, as in Alatas et al. (2012), Targeting the
    /// poor, American Economic Review 102, table 3; the false positive rate.
    /// </summary>
    public double InclusionErrorOfNotPoor => Share(TargetedNotPoor, NotPoor);

    /// <summary>The share of the population that is targeted in error or missed in error, 0 to 1 (the "error rate" of Alatas et al. 2012).</summary>
    public double ErrorRate => Share(checked(TargetedNotPoor + MissedPoor), Population);

    /// <summary>The share of the targeted who are poor, 0 to 1: precision, 1 − <see cref="InclusionErrorOfTargeted"/>.</summary>
    public double Precision => Share(TargetedPoor, Targeted);

    /// <summary>Coverage of the poor less coverage of the not poor, -1 to 1; 0 for chance (Ravallion 2000, Monitoring targeting performance).</summary>
    public double TargetingDifferential => Coverage - InclusionErrorOfNotPoor;

    /// <summary>
    /// The share of the targeted who are poor over the share of the population that is poor: 1 is neutral, 2 reaches the poor twice as often as chance.
    /// Coady, Grosh and Hoddinott (2004), Targeting of transfers in developing countries, chapter 2, with equal transfers.
    /// </summary>
    public double CoadyGroshHoddinott => Precision / PovertyRate;

    /// <summary>Adds two tables cell by cell.</summary>
    /// <param name="left">A table.</param>
    /// <param name="right">A table of the same units.</param>
    /// <returns>The table of both.</returns>
    /// <exception cref="OverflowException">A cell exceeds 64 bits.</exception>
    public static ConfusionTable operator +(ConfusionTable left, ConfusionTable right) => checked(new(
        left.TargetedPoor + right.TargetedPoor, left.TargetedNotPoor + right.TargetedNotPoor,
        left.MissedPoor + right.MissedPoor, left.OthersNotTargeted + right.OthersNotTargeted));

    /// <summary>Computes a measure by its name.</summary>
    /// <param name="measure">The measure.</param>
    /// <returns>The value of the property of that name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such measure.</exception>
    public double Value(TargetingMeasure measure) => measure switch
    {
        TargetingMeasure.PovertyRate => PovertyRate,
        TargetingMeasure.TargetedShare => TargetedShare,
        TargetingMeasure.Coverage => Coverage,
        TargetingMeasure.ExclusionError => ExclusionError,
        TargetingMeasure.InclusionErrorOfTargeted => InclusionErrorOfTargeted,
        TargetingMeasure.InclusionErrorOfNotPoor => InclusionErrorOfNotPoor,
        TargetingMeasure.ErrorRate => ErrorRate,
        TargetingMeasure.TargetingDifferential => TargetingDifferential,
        TargetingMeasure.CoadyGroshHoddinott => CoadyGroshHoddinott,
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "This is no measure."),
    };

    private static double Share(long part, long whole) => (double)part / whole;
}
