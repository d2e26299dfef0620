using System.Numerics;
using System.Runtime.Intrinsics;

namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>The comparisons that kernels are made with.</summary>
internal static class Comparisons
{
    public readonly struct Equal : IComparison
    {
        public static bool Test<T>(T left, T right) where T : IComparisonOperators<T, T, bool> => left == right;

        public static Vector512<T> Test<T>(Vector512<T> left, Vector512<T> right) => Vector512.Equals(left, right);
    }

    public readonly struct Less : IComparison
    {
        public static bool Test<T>(T left, T right) where T : IComparisonOperators<T, T, bool> => left < right;

        public static Vector512<T> Test<T>(Vector512<T> left, Vector512<T> right) => Vector512.LessThan(left, right);
    }

    public readonly struct AtMost : IComparison
    {
        public static bool Test<T>(T left, T right) where T : IComparisonOperators<T, T, bool> => left <= right;

        public static Vector512<T> Test<T>(Vector512<T> left, Vector512<T> right) => Vector512.LessThanOrEqual(left, right);
    }

    public readonly struct Greater : IComparison
    {
        public static bool Test<T>(T left, T right) where T : IComparisonOperators<T, T, bool> => left > right;

        public static Vector512<T> Test<T>(Vector512<T> left, Vector512<T> right) => Vector512.GreaterThan(left, right);
    }

    public readonly struct AtLeast : IComparison
    {
        public static bool Test<T>(T left, T right) where T : IComparisonOperators<T, T, bool> => left >= right;

        public static Vector512<T> Test<T>(Vector512<T> left, Vector512<T> right) => Vector512.GreaterThanOrEqual(left, right);
    }
}
