using System.Numerics;
using System.Runtime.Intrinsics;

namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>One of the comparisons, for one pair and for a register of pairs.</summary>
internal interface IComparison
{
    static abstract bool Test<T>(T left, T right) where T : IComparisonOperators<T, T, bool>;

    static abstract Vector512<T> Test<T>(Vector512<T> left, Vector512<T> right);
}
