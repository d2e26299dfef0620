namespace Livelihood.Scoring.Learning.Internal;

/// <summary>Rows, poor and not poor of a band; exact.</summary>
internal readonly record struct BandCount(int Rows, long Poor, long NotPoor)
{
    public static BandCount operator +(BandCount a, BandCount b) => checked(new(a.Rows + b.Rows, a.Poor + b.Poor, a.NotPoor + b.NotPoor));

    public BandCount With(bool poor, long weight) => this + (poor ? new BandCount(1, weight, 0) : new BandCount(1, 0, weight));
}
