using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Livelihood.Scoring.Engine.Internal;

/// <summary>Finds levels: how many of the thresholds that rise with the levels a score reaches.</summary>
internal static class LevelKernel
{
    /// <summary>Finds the level of every score.</summary>
    /// <param name="scores">The scores.</param>
    /// <param name="from">The least score of each level, rising; that of the lowest level is not looked at.</param>
    /// <param name="levels">Receives the levels.</param>
    public static void Find(ReadOnlySpan<int> scores, ReadOnlySpan<int> from, Span<byte> levels)
    {
        ReadOnlySpan<Vector256<int>> eights = MemoryMarshal.Cast<int, Vector256<int>>(scores);
        int done = 0;
        for (; done + 3 < eights.Length; done += 4)
        {
            Vector256<int> a = default, b = default, c = default, d = default;
            for (int level = 1; level < from.Length; level++)
            {
                // A comparison that holds is -1 in every lane.
                Vector256<int> least = Vector256.Create(from[level]);
                a -= Vector256.GreaterThanOrEqual(eights[done], least);
                b -= Vector256.GreaterThanOrEqual(eights[done + 1], least);
                c -= Vector256.GreaterThanOrEqual(eights[done + 2], least);
                d -= Vector256.GreaterThanOrEqual(eights[done + 3], least);
            }
            Vector256.Narrow(Vector256.Narrow(a, b), Vector256.Narrow(c, d)).AsByte().CopyTo(levels[(done * 8)..]);
        }
        FindScalar(scores[(done * 8)..], from, levels[(done * 8)..]);
    }

    /// <summary>Finds levels row by row: the reference of <see cref="Find"/>.</summary>
    public static void FindScalar(ReadOnlySpan<int> scores, ReadOnlySpan<int> from, Span<byte> levels)
    {
        for (int row = 0; row < scores.Length; row++)
        {
            int level = 0;
            while (level + 1 < from.Length && scores[row] >= from[level + 1]) level++;
            levels[row] = (byte)level;
        }
    }
}
