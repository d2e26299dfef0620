namespace Livelihood.Scoring.Explaining.Internal;

/// <summary>Divides a total by shares so that the parts sum to it exactly: the method of largest remainders, earlier parts first where remainders are equal.</summary>
internal static class Apportionment
{
    public static long[] Of(long total, ReadOnlySpan<Int128> shares, long one = 1)
    {
        long[] parts = new long[shares.Length];
        Int128 sum = 0;
        foreach (Int128 share in shares) sum += share;
        if (parts.Length == 0) return parts;
        if (sum == (Int128)total * one && AllWhole(shares, one))
        {
            for (int i = 0; i < parts.Length; i++) parts[i] = (long)(shares[i] / one);
            return parts;
        }
        if (sum == 0)
        {
            parts[0] = total;
            return parts;
        }
        var rests = new (Int128 Over, int Part)[parts.Length];
        long given = 0;
        for (int i = 0; i < parts.Length; i++)
        {
            Int128 product = sum < 0 ? -shares[i] * total : shares[i] * total;
            (Int128 whole, Int128 rest) = Int128.DivRem(product, Int128.Abs(sum));
            if (rest < 0) (whole, rest) = (whole - 1, rest + Int128.Abs(sum));
            parts[i] = (long)whole;
            rests[i] = (rest, i);
            given += parts[i];
        }
        Array.Sort(rests, (a, b) => a.Over != b.Over ? b.Over.CompareTo(a.Over) : a.Part.CompareTo(b.Part));
        for (int i = 0; given < total; i++, given++) parts[rests[i].Part]++;
        return parts;
    }

    private static bool AllWhole(ReadOnlySpan<Int128> shares, long one)
    {
        if (one == 1) return true;
        foreach (Int128 share in shares)
            if (share % one != 0) return false;
        return true;
    }
}
