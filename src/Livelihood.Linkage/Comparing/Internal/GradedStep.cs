namespace Livelihood.Linkage.Comparing.Internal;

/// <summary>Neighbouring levels that ask the same measure of the same field for falling thresholds: measured once.</summary>
internal sealed class GradedStep(int field, GradedMeasure measure, int firstLevel, int levels) : LevelStep
{
    public override int Level(ReadOnlySpan<int> a, ReadOnlySpan<int> b)
    {
        int x = a[field], y = b[field];
        if ((x | y) < 0) return -1;
        int grade = measure.Grade(x, y);
        return grade < levels ? firstLevel + grade : -1;
    }
}
