namespace Livelihood.Linkage.Comparing.Internal.Measures;

/// <summary>Measures how alike two texts are.</summary>
internal delegate double TextSimilarity(ReadOnlySpan<char> a, ReadOnlySpan<char> b);
