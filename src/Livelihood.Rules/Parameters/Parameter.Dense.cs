using Livelihood.Core.Regions;
using Livelihood.Rules.Parameters.Internal;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Parameters;

/// <content>The values of one day as dense arrays.</content>
public sealed partial class Parameter
{
    /// <summary>The values of one day as dense arrays, inherited values filled in. Cost: linear in the tree and the values.</summary>
    /// <param name="asOf">The day.</param>
    /// <param name="regions">The tree of regions; not needed where no key is a region.</param>
    /// <exception cref="ArgumentException">A key is a region and no tree is given.</exception>
    internal DenseParameter Densify(DateOnly asOf, RegionTree? regions)
    {
        if (IsRegional && regions is null)
            throw new ArgumentException($"The parameter \"{Name}\" depends on the region; a tree of regions must be given.", nameof(regions));
        RegionHistory? history = IsRegional ? RegionHistory.Of(regions!) : null;
        int[] sizes = [.. Keys.Select(key => key.IsRegion ? regions!.Count : key.Values.Count)];
        int[] strides = new int[sizes.Length];
        int length = 1;
        for (int k = sizes.Length - 1; k >= 0; k--)
        {
            strides[k] = length;
            length = checked(length * sizes[k]);
        }
        var dense = new DenseParameter
        {
            Strides = strides,
            Sizes = sizes,
            Bits = new long[length],
            Present = new bool[length],
            Texts = Type is RuleType.Text or RuleType.Category ? new string[length] : null,
        };
        dense.Texts?.AsSpan().Fill("");
        for (int cell = 0; cell < Grid.Cells; cell++)
        {
            int start = StartOf(cell, strides);
            if (history is null)
            {
                Put(dense, start, Grid.At(default, cell, asOf.DayNumber));
                continue;
            }
            int[] found = ParameterDay.Resolve(this, cell, history, asOf);
            int stride = strides[Grid.RegionPosition];
            for (int at = 0; at < found.Length; at++) Put(dense, start + (at * stride), found[at]);
        }
        return dense;
    }

    /// <summary>The place of a cell at the first region.</summary>
    private int StartOf(int cell, int[] strides)
    {
        int start = 0;
        for (int k = 0; k < Keys.Count; k++)
            if (k != Grid.RegionPosition) start += cell / Grid.CellStrides[k] % Keys[k].Values.Count * strides[k];
        return start;
    }

    private void Put(DenseParameter dense, int place, int value)
    {
        if (value < 0) return;
        dense.Present[place] = true;
        dense.Bits[place] = Values[value].Bits;
        if (dense.Texts is not null) dense.Texts[place] = Values[value].Text!;
    }
}
