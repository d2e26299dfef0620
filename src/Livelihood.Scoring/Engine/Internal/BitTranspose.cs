namespace Livelihood.Scoring.Engine.Internal;

/// <summary>Turns 64 words of one bit per row into 64 rows of one bit per word.</summary>
internal static class BitTranspose
{
    /// <summary>Transposes a square of bits in place: bit c of word r becomes bit r of word c. Source: Warren, Hacker's Delight, section 7-3.</summary>
    /// <param name="square">64 words.</param>
    public static void Run(Span<ulong> square)
    {
        ulong mask = 0x0000_0000_FFFF_FFFF;
        square = square[..64];
        for (int width = 32; width != 0; width >>= 1, mask ^= mask << width)
        {
            for (int at = 0; at < 64; at = (at + width + 1) & ~width)
            {
                ulong swapped = ((square[at] >> width) ^ square[at + width]) & mask;
                square[at] ^= swapped << width;
                square[at + width] ^= swapped;
            }
        }
    }
}
