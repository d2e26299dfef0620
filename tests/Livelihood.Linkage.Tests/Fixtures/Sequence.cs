namespace Livelihood.Linkage.Tests.Fixtures;

/// <summary>A repeatable sequence of whole numbers.</summary>
internal sealed class Sequence(ulong seed)
{
    private ulong state = (seed * 2654435761UL) + 1;

    public int Below(int bound)
    {
        state += 0x9E3779B97F4A7C15UL;
        ulong mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
        return (int)((mixed ^ (mixed >> 31)) % (ulong)bound);
    }
}
