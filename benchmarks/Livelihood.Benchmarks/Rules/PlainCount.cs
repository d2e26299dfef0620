namespace Livelihood.Benchmarks.Rules;

/// <summary>What a program would write by hand to count the children of households.</summary>
internal static class PlainCount
{
    public static long[] Under16(long[] ages, int[] offsets)
    {
        long[] counts = new long[offsets.Length - 1];
        for (int household = 0; household < counts.Length; household++)
        {
            int count = 0;
            for (int member = offsets[household]; member < offsets[household + 1]; member++)
                if (ages[member] < 16) count++;
            counts[household] = count;
        }
        return counts;
    }
}
