namespace Livelihood.Benchmarks.Text;

/// <summary>The algorithms as textbooks print them, over UTF-16 units: the baselines.</summary>
internal static class Textbook
{
    public static double JaroWinkler(string a, string b)
    {
        double jaro = Jaro(a, b);
        if (jaro <= 0.7) return jaro;
        int prefix = 0;
        while (prefix < 4 && prefix < a.Length && prefix < b.Length && a[prefix] == b[prefix]) prefix++;
        return jaro + prefix * 0.1 * (1 - jaro);
    }

    public static double Jaro(string a, string b)
    {
        if (a.Length == 0 && b.Length == 0) return 1;
        int window = Math.Max(0, Math.Max(a.Length, b.Length) / 2 - 1);
        bool[] aMatched = new bool[a.Length];
        bool[] bMatched = new bool[b.Length];
        int matches = 0;
        for (int i = 0; i < a.Length; i++)
        {
            int last = Math.Min(b.Length - 1, i + window);
            for (int j = Math.Max(0, i - window); j <= last; j++)
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
        return (m / a.Length + m / b.Length + (m - misplaced / 2) / m) / 3;
    }

    /// <summary>Wagner and Fischer in two rows.</summary>
    public static int Levenshtein(string a, string b)
    {
        int[] previous = new int[b.Length + 1];
        int[] row = new int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++) previous[j] = j;
        for (int i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
                row[j] = Math.Min(Math.Min(row[j - 1], previous[j]) + 1, previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
            (previous, row) = (row, previous);
        }
        return previous[b.Length];
    }

    /// <summary>Lowrance and Wagner with the whole table.</summary>
    public static int DamerauLevenshtein(string a, string b)
    {
        int[,] d = new int[a.Length + 2, b.Length + 2];
        var lastRow = new Dictionary<char, int>();
        int far = a.Length + b.Length;
        d[0, 0] = far;
        for (int i = 0; i <= a.Length; i++) (d[i + 1, 0], d[i + 1, 1]) = (far, i);
        for (int j = 0; j <= b.Length; j++) (d[0, j + 1], d[1, j + 1]) = (far, j);
        for (int i = 1; i <= a.Length; i++)
        {
            int lastColumn = 0;
            for (int j = 1; j <= b.Length; j++)
            {
                int k = lastRow.GetValueOrDefault(b[j - 1]);
                int l = lastColumn;
                bool equal = a[i - 1] == b[j - 1];
                if (equal) lastColumn = j;
                int best = Math.Min(d[i, j] + (equal ? 0 : 1), Math.Min(d[i + 1, j], d[i, j + 1]) + 1);
                d[i + 1, j + 1] = Math.Min(best, d[k, l] + (i - k - 1) + 1 + (j - l - 1));
            }
            lastRow[a[i - 1]] = i;
        }
        return d[a.Length + 1, b.Length + 1];
    }
}
