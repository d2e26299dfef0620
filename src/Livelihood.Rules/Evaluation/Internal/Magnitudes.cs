using System.Numerics;

namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>Finds how many bits the numbers of a block need, so that a block of products is known to fit before it is multiplied.</summary>
internal static class Magnitudes
{
    /// <summary>The least n for which every number lies from -2^n to 2^n - 1; at most 63.</summary>
    public static int BitsOf(ReadOnlySpan<long> numbers)
    {
        Vector<long> all = Vector<long>.Zero;
        int row = 0;
        for (; row <= numbers.Length - Vector<long>.Count; row += Vector<long>.Count)
        {
            var value = new Vector<long>(numbers[row..]);
            all |= value ^ Vector.ShiftRightArithmetic(value, 63);
        }
        long rest = 0;
        for (; row < numbers.Length; row++) rest |= numbers[row] ^ (numbers[row] >> 63);
        for (int lane = 0; lane < Vector<long>.Count; lane++) rest |= all[lane];
        return 64 - BitOperations.LeadingZeroCount((ulong)rest);
    }

    /// <summary>The same where every number is above 0; else more than any sum of bits allows.</summary>
    public static int BitsOfPositive(ReadOnlySpan<long> numbers)
    {
        Vector<long> all = Vector<long>.Zero;
        Vector<long> least = Vector<long>.One;
        int row = 0;
        for (; row <= numbers.Length - Vector<long>.Count; row += Vector<long>.Count)
        {
            var value = new Vector<long>(numbers[row..]);
            all |= value;
            least = Vector.Min(least, value);
        }
        long rest = 0;
        bool positive = least == Vector<long>.One;
        for (; row < numbers.Length; row++)
        {
            rest |= numbers[row];
            positive &= numbers[row] > 0;
        }
        for (int lane = 0; lane < Vector<long>.Count; lane++) rest |= all[lane];
        return positive ? 64 - BitOperations.LeadingZeroCount((ulong)rest) : 1000;
    }

    /// <summary>The same for one number.</summary>
    public static int BitsOf(long number) => 64 - BitOperations.LeadingZeroCount((ulong)(number ^ (number >> 63)));
}
