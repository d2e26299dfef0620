namespace Livelihood.Linkage.Text.Internal;

/// <summary>Cuts off what two texts share at both ends; neither Levenshtein's nor Damerau's distance changes by it.</summary>
internal static class Affixes
{
    /// <summary>Returns the length of the common prefix and leaves the two middles, which share no prefix and no suffix.</summary>
    public static int Trim<T>(ref ReadOnlySpan<T> a, ref ReadOnlySpan<T> b) where T : unmanaged, IEquatable<T>
    {
        int prefix = a.CommonPrefixLength(b);
        a = a[prefix..];
        b = b[prefix..];
        int suffix = 0;
        int shorter = Math.Min(a.Length, b.Length);
        while (suffix < shorter && a[^(suffix + 1)].Equals(b[^(suffix + 1)])) suffix++;
        a = a[..^suffix];
        b = b[..^suffix];
        return prefix;
    }
}
