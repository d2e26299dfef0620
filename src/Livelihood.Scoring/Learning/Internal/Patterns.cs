namespace Livelihood.Scoring.Learning.Internal;

/// <summary>
/// The rows as the regression sees them: distinct combinations of weights of evidence with how many are poor and not, in an order of their own, so that
/// sums do not depend on the order of rows.
/// </summary>
internal sealed class Patterns
{
    private Patterns(double[][] inputs, double[] poor, double[] all)
    {
        Inputs = inputs;
        Poor = poor;
        All = all;
    }

    /// <summary>Per pattern the value of each variable.</summary>
    public double[][] Inputs { get; }

    /// <summary>Per pattern the share of the whole population that is in it and poor.</summary>
    public double[] Poor { get; }

    /// <summary>Per pattern the share of the whole population that is in it.</summary>
    public double[] All { get; }

    public int Variables => Inputs.Length == 0 ? 0 : Inputs[0].Length;

    /// <param name="codes">Per variable the code of each row.</param>
    /// <param name="values">Per variable the value of each code; -1 is the last.</param>
    /// <param name="poor">Whether each row is poor.</param>
    /// <param name="weights">The weight of each row, 0 or more; not all 0.</param>
    public static Patterns Of(int[][] codes, double[][] values, ReadOnlySpan<bool> poor, ReadOnlySpan<long> weights)
    {
        int[] rows = [.. Enumerable.Range(0, poor.Length)];
        Array.Sort(rows, (a, b) => Compare(codes, a, b));
        var inputs = new List<double[]>();
        List<long> isPoor = [], all = [];
        for (int i = 0; i < rows.Length; i++)
        {
            int row = rows[i];
            if (i == 0 || Compare(codes, rows[i - 1], row) != 0)
            {
                inputs.Add([.. codes.Select((c, v) => values[v][c[row] < 0 ? ^1 : c[row]])]);
                isPoor.Add(0);
                all.Add(0);
            }
            all[^1] = checked(all[^1] + weights[row]);
            if (poor[row]) isPoor[^1] += weights[row];
        }
        double population = 0;
        foreach (long weight in all) population += weight;
        return new Patterns([.. inputs], [.. isPoor.Select(w => w / population)], [.. all.Select(w => w / population)]);
    }

    private static int Compare(int[][] codes, int a, int b)
    {
        foreach (int[] variable in codes)
            if (variable[a] != variable[b]) return variable[a].CompareTo(variable[b]);
        return 0;
    }
}
