namespace Livelihood.Linkage.Text;

/// <summary>The edit distances as textbooks state them, over scalars with the whole table: what the kernels must equal.</summary>
internal static class Textbook
{
    /// <summary>The scalars of a text; a lone surrogate stands for itself.</summary>
    public static int[] Scalars(string text)
    {
        var scalars = new List<int>();
        for (int i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) scalars.Add(char.ConvertToUtf32(text[i], text[++i]));
            else scalars.Add(text[i]);
        }
        return [.. scalars];
    }

    /// <summary>Wagner and Fischer (1974).</summary>
    public static int Levenshtein(string left, string right)
    {
        int[] a = Scalars(left);
        int[] b = Scalars(right);
        int[,] d = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++) d[i, 0] = i;
        for (int j = 0; j <= b.Length; j++) d[0, j] = j;
        for (int i = 1; i <= a.Length; i++)
            for (int j = 1; j <= b.Length; j++)
                d[i, j] = Math.Min(Math.Min(d[i - 1, j], d[i, j - 1]) + 1, d[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
        return d[a.Length, b.Length];
    }

    /// <summary>Lowrance and Wagner (1975): swaps of letters with edits between them.</summary>
    public static int DamerauLevenshtein(string left, string right)
    {
        int[] a = Scalars(left);
        int[] b = Scalars(right);
        int far = a.Length + b.Length;
        int[,] d = new int[a.Length + 2, b.Length + 2];
        d[0, 0] = far;
        for (int i = 0; i <= a.Length; i++) (d[i + 1, 0], d[i + 1, 1]) = (far, i);
        for (int j = 0; j <= b.Length; j++) (d[0, j + 1], d[1, j + 1]) = (far, j);
        var lastRow = new Dictionary<int, int>();
        for (int i = 1; i <= a.Length; i++)
        {
            int lastColumn = 0;
            for (int j = 1; j <= b.Length; j++)
            {
                int k = lastRow.GetValueOrDefault(b[j - 1]);
                int l = lastColumn;
                bool equal = a[i - 1] == b[j - 1];
                if (equal) lastColumn = j;
                int best = d[i, j] + (equal ? 0 : 1);
                best = Math.Min(best, Math.Min(d[i + 1, j], d[i, j + 1]) + 1);
                d[i + 1, j + 1] = Math.Min(best, d[k, l] + (i - k - 1) + 1 + (j - l - 1));
            }
            lastRow[a[i - 1]] = i;
        }
        return d[a.Length + 1, b.Length + 1];
    }
}
