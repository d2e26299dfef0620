using Livelihood.Core.Numbers;

namespace Livelihood.Scoring.Learning;

/// <summary>Says which values fall into a band of a scorecard. Exact: numbers are compared as decimals.</summary>
public abstract record BandTest
{
    private BandTest()
    {
    }

    /// <summary>Takes numbers from a bound, included, to a bound, excluded.</summary>
    /// <param name="From">The lowest number; null for no lower bound.</param>
    /// <param name="Below">The bound above; null for no upper bound.</param>
    public sealed record Range(FixedPoint? From, FixedPoint? Below) : BandTest;

    /// <summary>Takes one of the listed names.</summary>
    /// <param name="Values">The names; letter case matters.</param>
    public sealed record Names(IReadOnlyList<string> Values) : BandTest
    {
        /// <summary>Compares name by name.</summary>
        /// <param name="other">Another test, or null.</param>
        /// <returns>Whether the names are the same in the same order.</returns>
        public bool Equals(Names? other) => other is not null && Values.SequenceEqual(other.Values, StringComparer.Ordinal);

        /// <inheritdoc/>
        public override int GetHashCode() => Values.Aggregate(17, (code, name) => HashCode.Combine(code, StringComparer.Ordinal.GetHashCode(name)));
    }

    /// <summary>Takes one truth value.</summary>
    /// <param name="Value">The truth value.</param>
    public sealed record Truth(bool Value) : BandTest;
}
