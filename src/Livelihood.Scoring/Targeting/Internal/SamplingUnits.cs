using Livelihood.Core.Tables;
using Livelihood.Scoring.Grouping;

namespace Livelihood.Scoring.Targeting.Internal;

/// <summary>The rows by primary sampling unit, and each unit's stratum. Strata and units are numbered by their names, not by the order of rows.</summary>
internal sealed class SamplingUnits
{
    private readonly int[] _rows;
    private readonly int[] _starts;
    private readonly int[] _stratumOf;

    private SamplingUnits(int[] rows, int[] starts, int[] stratumOf, int[] unitsOf)
    {
        _rows = rows;
        _starts = starts;
        _stratumOf = stratumOf;
        UnitsOf = unitsOf;
    }

    public int Count => _stratumOf.Length;

    public int Strata => UnitsOf.Length;

    /// <summary>The number of units of each stratum.</summary>
    public int[] UnitsOf { get; }

    public int StratumOf(int unit) => _stratumOf[unit];

    public ReadOnlySpan<int> RowsOf(int unit) => _rows.AsSpan(_starts[unit].._starts[unit + 1]);

    public static SamplingUnits Of(SurveyDesign design, int rows)
    {
        RowGrouping strata = design.Stratum is { } stratum ? RowGrouping.By(stratum) : RowGrouping.None(rows);
        int[] unitOf;
        int count;
        if (design.Cluster is null)
        {
            (unitOf, count) = ([.. Enumerable.Range(0, rows)], rows);
        }
        else
        {
            Column[] columns = design.Stratum is null ? [design.Cluster] : [design.Stratum, design.Cluster];
            RowGrouping clusters = RowGrouping.By(columns);
            (unitOf, count) = (clusters.GroupOf.ToArray(), clusters.Groups.Count);
        }

        int[] starts = new int[count + 1], stratumOf = new int[count], sorted = new int[rows], unitsOf = new int[strata.Groups.Count];
        foreach (int unit in unitOf) starts[unit + 1]++;
        for (int unit = 0; unit < count; unit++) starts[unit + 1] += starts[unit];
        int[] next = [.. starts];
        for (int row = 0; row < rows; row++)
        {
            sorted[next[unitOf[row]]++] = row;
            stratumOf[unitOf[row]] = strata.GroupOf[row];
        }
        foreach (int at in stratumOf) unitsOf[at]++;
        return new SamplingUnits(sorted, starts, stratumOf, unitsOf);
    }
}
