using System.Diagnostics.CodeAnalysis;

namespace Livelihood.Scoring.Targeting.Internal;

/// <summary>Checks that what is said of rows is said of the same rows.</summary>
internal static class RowLengths
{
    public static void Check(int rows, ReadOnlySpan<bool> poor, ReadOnlySpan<long> weights, ReadOnlySpan<int> groupOf)
    {
        if (poor.Length != rows || (!weights.IsEmpty && weights.Length != rows) || (!groupOf.IsEmpty && groupOf.Length != rows))
            throw new ArgumentException($"There are {rows} scores, {poor.Length} outcomes, {weights.Length} weights and {groupOf.Length} groups; they must be as many.");
    }

    [DoesNotReturn]
    public static void ThrowBelowZero(int row) => throw new ArgumentException($"The weight of row {row} is below zero; a weight is 0 or more.");
}
