namespace Livelihood.Rules.Parameters.Internal;

/// <summary>The values of a parameter on one day as dense arrays, inherited values filled in, to be gathered by the keys of each row.</summary>
/// <remarks>
/// A value's place is the sum over the keys of index × stride. A region's index is that of the tree (<c>RegionTree.IndexOf</c>), another key's is its
/// place in <see cref="ParameterKey.Values"/>. A parameter without keys has one place, 0. Immutable by convention: nobody writes after it is made.
/// </remarks>
internal sealed class DenseParameter
{
    /// <summary>One stride per key, in the order of the parameter's keys.</summary>
    public required int[] Strides { get; init; }

    /// <summary>How many indices each key has, in the order of the parameter's keys.</summary>
    public required int[] Sizes { get; init; }

    /// <summary>The values as constants hold them; 0 where there is none.</summary>
    public required long[] Bits { get; init; }

    /// <summary>Whether there is a value at a place.</summary>
    public required bool[] Present { get; init; }

    /// <summary>The texts or codes of categories; null for other types. Empty where there is no value.</summary>
    public string[]? Texts { get; init; }
}
