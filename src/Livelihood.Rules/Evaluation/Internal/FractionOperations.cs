namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>The operations on quotients that kernels are made with.</summary>
internal static class FractionOperations
{
    public readonly struct Add : IFractionOperation
    {
        public static Why Apply(long n1, long d1, long n2, long d2, out long n, out long d) => Fraction.Add(n1, d1, n2, d2, out n, out d);
    }

    public readonly struct Subtract : IFractionOperation
    {
        public static Why Apply(long n1, long d1, long n2, long d2, out long n, out long d) => Fraction.Subtract(n1, d1, n2, d2, out n, out d);
    }

    public readonly struct Multiply : IFractionOperation
    {
        public static Why Apply(long n1, long d1, long n2, long d2, out long n, out long d) => Fraction.Multiply(n1, d1, n2, d2, out n, out d);
    }

    public readonly struct Divide : IFractionOperation
    {
        public static Why Apply(long n1, long d1, long n2, long d2, out long n, out long d) => Fraction.Divide(n1, d1, n2, d2, out n, out d);
    }

    public readonly struct Modulo : IFractionOperation
    {
        public static Why Apply(long n1, long d1, long n2, long d2, out long n, out long d) => Fraction.Modulo(n1, d1, n2, d2, out n, out d);
    }

    /// <summary>The lesser of two.</summary>
    public readonly struct Least : IFractionOperation
    {
        public static Why Apply(long n1, long d1, long n2, long d2, out long n, out long d)
        {
            (n, d) = Fraction.Compare(n1, d1, n2, d2) <= 0 ? (n1, d1) : (n2, d2);
            return Why.None;
        }
    }

    /// <summary>The greater of two.</summary>
    public readonly struct Greatest : IFractionOperation
    {
        public static Why Apply(long n1, long d1, long n2, long d2, out long n, out long d)
        {
            (n, d) = Fraction.Compare(n1, d1, n2, d2) >= 0 ? (n1, d1) : (n2, d2);
            return Why.None;
        }
    }

    /// <summary>The size of the first; the second does not count.</summary>
    public readonly struct Absolute : IFractionOperation
    {
        public static Why Apply(long n1, long d1, long n2, long d2, out long n, out long d)
            => n1 < 0 ? Fraction.Fit(-(Int128)n1, d1, out n, out d) : Fraction.Fit(n1, d1, out n, out d);
    }
}
