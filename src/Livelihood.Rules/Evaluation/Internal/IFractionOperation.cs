namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>Computes an exact quotient from two.</summary>
internal interface IFractionOperation
{
    static abstract Why Apply(long n1, long d1, long n2, long d2, out long n, out long d);
}
