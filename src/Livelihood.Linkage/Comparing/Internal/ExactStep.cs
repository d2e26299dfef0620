namespace Livelihood.Linkage.Comparing.Internal;

/// <summary>Neighbouring levels of equality on one field after another.</summary>
internal sealed class ExactStep(int[] fields, int firstLevel) : LevelStep
{
    public override int Level(ReadOnlySpan<int> a, ReadOnlySpan<int> b)
    {
        for (int i = 0; i < fields.Length; i++)
        {
            int code = a[fields[i]];
            if (code >= 0 && code == b[fields[i]]) return firstLevel + i;
        }
        return -1;
    }
}
