namespace Livelihood.Linkage;

/// <summary>Compares two values in a way of the integrator's own.</summary>
/// <remarks>Implementations are pure and safe to call from many threads; results for a pair of values are kept and used again.</remarks>
public interface IComparator
{
    /// <summary>Gets the name a model uses for this comparator.</summary>
    string Name { get; }

    /// <summary>Compares two standardised, non-missing values.</summary>
    /// <param name="a">A value.</param>
    /// <param name="b">Another value.</param>
    /// <returns>The similarity, 0 (nothing alike) to 1 (alike); the same for both orders.</returns>
    double Similarity(ReadOnlySpan<char> a, ReadOnlySpan<char> b);
}
