namespace Livelihood.Linkage.Comparing.Internal;

/// <summary>Decides one or several neighbouring levels of a comparison at once.</summary>
internal abstract class LevelStep
{
    /// <summary>The level a pair is at, or -1 where none of this step's levels holds.</summary>
    public abstract int Level(ReadOnlySpan<int> a, ReadOnlySpan<int> b);
}
