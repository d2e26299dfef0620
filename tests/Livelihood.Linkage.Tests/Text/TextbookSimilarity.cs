namespace Livelihood.Linkage.Text;

/// <summary>Jaro and Jaro–Winkler as textbooks state them, over scalars: what the kernels must equal, bit for bit.</summary>
internal static class TextbookSimilarity
{
    public static double Jaro(string a, string b) => Jaro(Textbook.Scalars(a), Textbook.Scalars(b));

    public static double JaroWinkler(string a, string b)
    {
        int[] x = Textbook.Scalars(a);
        int[] y = Textbook.Scalars(b);
        double jaro = Jaro(x, y);
        if (jaro <= 0.7) return jaro;
        int prefix = 0;
        while (prefix < 4 && prefix < x.Length && prefix < y.Length && x[prefix] == y[prefix]) prefix++;
        return jaro + prefix * 0.1 * (1.0 - jaro);
    }

    private static double Jaro(int[] a, int[] b)
    {
        if (a.Length == 0 && b.Length == 0) return 1;
        int window = Math.Max(0, Math.Max(a.Length, b.Length) / 2 - 1);
        bool[] aMatched = new bool[a.Length];
        bool[] bMatched = new bool[b.Length];
        int matches = 0;
        for (int i = 0; i < a.Length; i++)
        {
            for (int j = Math.Max(0, i - window); j <= Math.Min(b.Length - 1, i + window); j++)
            {
                if (bMatched[j] || a[i] != b[j]) continue;
                aMatched[i] = bMatched[j] = true;
                matches++;
                break;
            }
        }
        if (matches == 0) return 0;

        int misplaced = 0;
        for (int i = 0, j = 0; i < a.Length; i++)
        {
            if (!aMatched[i]) continue;
            while (!bMatched[j]) j++;
            if (a[i] != b[j++]) misplaced++;
        }
        double m = matches;
        return (m / a.Length + m / b.Length + (m - misplaced / 2) / m) / 3.0;
    }
}
