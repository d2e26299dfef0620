using Livelihood.Core.Tables;

namespace Livelihood.Scoring.Learning;

/// <summary>Divides rows into parts by a key, so that rows of one household stay together and the division depends on nothing but key and seed.</summary>
/// <remarks>The key's text is hashed (FNV-1a, mixed with the seed as in SplitMix64), so a household keeps its part when rows are added, dropped or sorted.</remarks>
public static class RowFolds
{
    /// <summary>Gives every row a part.</summary>
    /// <param name="key">What keeps rows together; a missing value is a key of its own.</param>
    /// <param name="folds">The number of parts, 1 or more.</param>
    /// <param name="seed">The seed.</param>
    /// <returns>For each row 0 to <paramref name="folds"/> - 1; parts are about equal in keys, not exactly.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no part.</exception>
    public static int[] Assign(Column key, int folds, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentOutOfRangeException.ThrowIfLessThan(folds, 1);
        int[] parts = new int[key.Count];
        for (int row = 0; row < parts.Length; row++) parts[row] = (int)(Hash(key.FormatAt(row), seed) % (ulong)folds);
        return parts;
    }

    /// <summary>Divides rows in two: those to learn from and those held out.</summary>
    /// <param name="key">What keeps rows together.</param>
    /// <param name="share">The share of keys to learn from, 0 to 1, to the thousandth.</param>
    /// <param name="seed">The seed.</param>
    /// <returns>The rows to learn from, and the rows held out, both rising.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The share is not 0 to 1.</exception>
    public static (int[] Learnt, int[] HeldOut) Split(Column key, double share, ulong seed)
    {
        if (!(share is >= 0 and <= 1)) throw new ArgumentOutOfRangeException(nameof(share), share, "A share is 0 to 1.");
        int[] parts = Assign(key, 1000, seed);
        int below = (int)Math.Round(share * 1000);
        int[] rows = [.. Enumerable.Range(0, parts.Length)];
        return ([.. rows.Where(r => parts[r] < below)], [.. rows.Where(r => parts[r] >= below)]);
    }

    private static ulong Hash(string? text, ulong seed)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in text ?? "\0") hash = (hash ^ c) * 1099511628211;
        hash += seed * 0x9E3779B97F4A7C15;
        hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9;
        hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EB;
        return hash ^ (hash >> 31);
    }
}
