namespace Livelihood.Linkage;

/// <summary>Tells how far a linkage is.</summary>
/// <param name="Stage">The stage, such as <c>training u</c>.</param>
/// <param name="Done">Units of work done in the stage.</param>
/// <param name="Total">Units of work in the stage; 0 where not known.</param>
public readonly record struct LinkageProgress(string Stage, long Done, long Total);
