namespace Livelihood.Scoring.Engine.Internal;

/// <summary>What a dimension, or the score, has for one row.</summary>
/// <param name="Points">The points by the policies for what is missing; null where they make them unknown.</param>
/// <param name="Low">The fewest still possible.</param>
/// <param name="High">The most still possible.</param>
internal readonly record struct DimensionValue(long? Points, long Low, long High);
