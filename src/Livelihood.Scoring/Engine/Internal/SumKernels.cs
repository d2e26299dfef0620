using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Livelihood.Scoring.Engine.Internal;

/// <summary>Adds and caps sums of points, eight at a time.</summary>
internal static class SumKernels
{
    public static void Add(Span<int> sums, ReadOnlySpan<int> more)
    {
        Span<Vector256<int>> eights = MemoryMarshal.Cast<int, Vector256<int>>(sums);
        ReadOnlySpan<Vector256<int>> others = MemoryMarshal.Cast<int, Vector256<int>>(more);
        for (int i = 0; i < eights.Length; i++) eights[i] += others[i];
        for (int row = eights.Length * 8; row < sums.Length; row++) sums[row] += more[row];
    }

    public static void Cap(Span<int> sums, int cap)
    {
        Span<Vector256<int>> eights = MemoryMarshal.Cast<int, Vector256<int>>(sums);
        Vector256<int> most = Vector256.Create(cap);
        for (int i = 0; i < eights.Length; i++) eights[i] = Vector256.Min(eights[i], most);
        for (int row = eights.Length * 8; row < sums.Length; row++) sums[row] = Math.Min(sums[row], cap);
    }
}
