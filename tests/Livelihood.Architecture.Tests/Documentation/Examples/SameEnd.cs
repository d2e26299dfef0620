using Livelihood.Linkage;

namespace Livelihood.Architecture.Tests.Documentation.Examples;

/// <summary>Phone numbers are as alike as the end they share is long.</summary>
internal sealed class SameEnd : IComparator
{
    public string Name => "same-end";

    public double Similarity(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        int shared = 0;
        while (shared < Math.Min(a.Length, b.Length) && a[^(shared + 1)] == b[^(shared + 1)]) shared++;
        return (double)shared / Math.Max(a.Length, b.Length);
    }
}
