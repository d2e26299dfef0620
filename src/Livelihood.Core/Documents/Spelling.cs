namespace Livelihood.Core.Documents;

/// <summary>Finds the declared name that a misspelt one most likely meant.</summary>
public static class Spelling
{
    private const int Longest = 64;

    /// <summary>The declared name nearest to a written one, or null where nothing is near.</summary>
    /// <remarks>
    /// Case, spaces, hyphens and underscores do not count. Distance is the number of letters added, dropped, replaced, or swapped with
    /// their neighbour; allowed are one in a name of up to five letters, two up to eight, three beyond. Of equally near names the
    /// first in ordinal order is taken. Names longer than 64 characters are near to nothing. A name written exactly as declared
    /// is returned as it is.
    /// </remarks>
    /// <param name="written">The name as it stands in the document.</param>
    /// <param name="declared">The names that would have been accepted, in any order.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string? Nearest(string written, IEnumerable<string> declared)
    {
        ArgumentNullException.ThrowIfNull(written);
        ArgumentNullException.ThrowIfNull(declared);
        if (written.Length > Longest) return null;
        Span<char> a = stackalloc char[Longest], b = stackalloc char[Longest];
        int lengthA = Fold(written, a);
        int allowed = lengthA switch { <= 2 => 0, <= 5 => 1, <= 8 => 2, _ => 3 };
        string? best = null;
        int bestDistance = allowed + 1;
        foreach (string name in declared)
        {
            if (string.Equals(name, written, StringComparison.Ordinal)) return name;
            if (name.Length > Longest) continue;
            int lengthB = Fold(name, b);
            if (lengthB == 0 || Math.Abs(lengthA - lengthB) > allowed) continue;
            int distance = Distance(a[..lengthA], b[..lengthB]);
            if (distance < bestDistance || (distance == bestDistance && best is not null && string.CompareOrdinal(name, best) < 0))
                (best, bestDistance) = (name, distance);
        }
        return best;
    }

    private static int Fold(string name, Span<char> folded)
    {
        int length = 0;
        foreach (char c in name)
            if (c is not (' ' or '-' or '_')) folded[length++] = char.ToLowerInvariant(c);
        return length;
    }

    // Optimal string alignment over three rows; names are short, so no band is needed.
    private static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        Span<int> before = stackalloc int[Longest + 1], last = stackalloc int[Longest + 1], row = stackalloc int[Longest + 1];
        for (int j = 0; j <= b.Length; j++) last[j] = j;
        for (int i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int cost = a[i - 1] == b[j - 1] ? 0 : 1;
                int least = Math.Min(Math.Min(row[j - 1] + 1, last[j] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) least = Math.Min(least, before[j - 2] + 1);
                row[j] = least;
            }
            Span<int> free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[b.Length];
    }
}
