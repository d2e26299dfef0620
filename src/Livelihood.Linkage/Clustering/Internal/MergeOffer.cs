namespace Livelihood.Linkage.Clustering;

/// <summary>Two clusters that could join: the exact sum and number of the pair weights between them, and their smallest records.</summary>
internal readonly record struct MergeOffer(long Sum, long Pairs, int A, int B) : IComparable<MergeOffer>
{
    /// <summary>Orders by descending mean, compared as a fraction; ties by the smallest records.</summary>
    public int CompareTo(MergeOffer other)
    {
        int byMean = Math.BigMul(other.Sum, Pairs).CompareTo(Math.BigMul(Sum, other.Pairs));
        if (byMean != 0) return byMean;
        return A != other.A ? A.CompareTo(other.A) : B.CompareTo(other.B);
    }
}
