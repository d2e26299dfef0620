namespace Livelihood.Linkage.Comparing.Internal;

/// <summary>Finds the first of several falling thresholds that a measure of two values reaches; keeps the grades of repeated pairs of values.</summary>
internal sealed class GradedMeasure
{
    private const int CacheBits = 15;

    private readonly ValueMeasure _measure;
    private readonly double[] _thresholds;
    private readonly double _floor;
    private readonly ulong[]? _cache;

    public GradedMeasure(ValueMeasure measure, double[] thresholds, bool keep)
    {
        _measure = measure;
        _thresholds = thresholds;
        _floor = thresholds[^1];
        _cache = keep && measure.WorthKeeping ? new ulong[1 << CacheBits] : null;
    }

    /// <summary>The index of the first threshold reached, or the number of thresholds where none is.</summary>
    public int Grade(int a, int b)
    {
        if (a == b) return GradeOf(_measure.Same(a));
        if (a > b) (a, b) = (b, a);
        if (_cache is null) return GradeOf(_measure.Similarity(a, b, _floor));
        // 28 bits a code leave 8 for the grade; larger codes are measured each time.
        if (b >= 1 << 28) return GradeOf(_measure.Similarity(a, b, _floor));
        ulong key = ((ulong)a << 28) | (uint)b;
        ref ulong slot = ref _cache[(int)((key * 0x9E3779B97F4A7C15UL) >> (64 - CacheBits))];
        if (slot >> 8 == key) return (int)(slot & 0xFF);
        int grade = GradeOf(_measure.Similarity(a, b, _floor));
        slot = (key << 8) | (uint)grade;
        return grade;
    }

    private int GradeOf(double similarity)
    {
        for (int grade = 0; grade < _thresholds.Length; grade++)
            if (similarity >= _thresholds[grade]) return grade;
        return _thresholds.Length;
    }
}
