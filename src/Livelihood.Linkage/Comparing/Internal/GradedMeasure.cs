namespace Livelihood.Linkage.Comparing.Internal;

/// <summary>Finds the first of several falling thresholds that a measure of two values reaches; keeps the grades of repeated pairs of values.</summary>
internal sealed class GradedMeasure
{
    private const int CacheBits = 15;

    private readonly ValueMeasure measure;
    private readonly double[] thresholds;
    private readonly double floor;
    private readonly ulong[]? cache;

    public GradedMeasure(ValueMeasure measure, double[] thresholds, bool keep)
    {
        this.measure = measure;
        this.thresholds = thresholds;
        floor = thresholds[^1];
        cache = keep && measure.WorthKeeping ? new ulong[1 << CacheBits] : null;
    }

    /// <summary>The index of the first threshold reached, or the number of thresholds where none is.</summary>
    public int Grade(int a, int b)
    {
        if (a == b) return GradeOf(measure.Same(a));
        if (a > b) (a, b) = (b, a);
        if (cache is null) return GradeOf(measure.Similarity(a, b, floor));
        // 28 bits a code leave 8 for the grade; larger codes are measured each time.
        if (b >= 1 << 28) return GradeOf(measure.Similarity(a, b, floor));
        ulong key = ((ulong)a << 28) | (uint)b;
        ref ulong slot = ref cache[(int)((key * 0x9E3779B97F4A7C15UL) >> (64 - CacheBits))];
        if (slot >> 8 == key) return (int)(slot & 0xFF);
        int grade = GradeOf(measure.Similarity(a, b, floor));
        slot = (key << 8) | (uint)grade;
        return grade;
    }

    private int GradeOf(double similarity)
    {
        for (int grade = 0; grade < thresholds.Length; grade++)
            if (similarity >= thresholds[grade]) return grade;
        return thresholds.Length;
    }
}
