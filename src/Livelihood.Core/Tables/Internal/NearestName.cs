namespace Livelihood.Core.Tables.Internal;

/// <summary>Finds the name that was probably meant.</summary>
internal static class NearestName
{
    /// <summary>"did you mean 'x'?" with the nearest name, or else the names there are.</summary>
    public static string Hint(string wanted, IEnumerable<string> names)
    {
        string? best = null;
        int least = Math.Max(1, wanted.Length / 3) + 1;
        List<string> all = [];
        foreach (string name in names)
        {
            all.Add(name);
            int distance = Math.Abs(name.Length - wanted.Length) >= least ? least : Distance(wanted, name);
            if (distance < least) (best, least) = (name, distance);
        }
        if (best is not null) return $"did you mean '{best}'?";
        if (all.Count == 0) return "there are none.";
        string rest = all.Count > 20 ? $" and {all.Count - 20} more" : "";
        return $"there are '{string.Join("', '", all.Take(20))}'{rest}.";
    }

    /// <summary>Edits (insert, delete, replace) between two names, letter case ignored.</summary>
    private static int Distance(string a, string b)
    {
        int[] row = new int[b.Length + 1];
        for (int j = 0; j < row.Length; j++) row[j] = j;
        for (int i = 1; i <= a.Length; i++)
        {
            (int diagonal, row[0]) = (row[0], i);
            for (int j = 1; j <= b.Length; j++)
            {
                int replace = diagonal + (char.ToUpperInvariant(a[i - 1]) == char.ToUpperInvariant(b[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replace, Math.Min(row[j], row[j - 1]) + 1);
            }
        }
        return row[^1];
    }
}
