namespace Livelihood.Linkage.Internal;

/// <summary>Mixes whole numbers evenly and the same way everywhere (the SplitMix64 finaliser; Steele, Lea and Flood 2014).</summary>
internal static class StableHash
{
    public static ulong Mix(ulong value)
    {
        value += 0x9E3779B97F4A7C15UL;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9UL;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EBUL;
        return value ^ (value >> 31);
    }

    public static ulong Mix(int a, int b, ulong seed) => Mix(Mix(seed ^ (uint)a) ^ ((ulong)(uint)b << 32));

    /// <summary>Turns an even 64-bit number into one from 0 to <paramref name="bound"/> - 1.</summary>
    public static int Below(ulong random, int bound) => (int)Math.BigMul(random, (ulong)bound, out _);
}
