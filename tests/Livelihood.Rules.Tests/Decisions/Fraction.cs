using System.Numerics;

namespace Livelihood.Rules.Tests.Decisions;

/// <summary>An exact number, written as plainly as can be.</summary>
internal readonly record struct Fraction(BigInteger Above, BigInteger Below) : IComparable<Fraction>
{
    public static Fraction Of(long units, int scale = 0) => new(units, BigInteger.Pow(10, scale));

    public int CompareTo(Fraction other) => (Above * other.Below).CompareTo(other.Above * Below);

    public Fraction Between(Fraction other) => new((Above * other.Below) + (other.Above * Below), 2 * Below * other.Below);
}
