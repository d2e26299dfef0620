using Livelihood.Core.Tables;

namespace Livelihood.Scoring.Targeting.Internal;

/// <summary>Each row's score, weight, and cell of the confusion table at one threshold: 0 targeted poor, 1 targeted not poor, 2 missed poor, 3 other.</summary>
internal sealed class JudgedRows
{
    public JudgedRows(TargetingSample sample, double threshold)
    {
        int rows = sample.Score.Count;
        Scores = new double[rows];
        Cells = new byte[rows];
        Weights = new long[rows];
        ReadOnlySpan<bool> poor = sample.Poor.Values;
        double unit = sample.Score is NumberColumn { Scale: var scale } ? Math.Pow(10, scale) : 1;
        for (int row = 0; row < rows; row++)
        {
            Scores[row] = sample.Score is NumberColumn number ? number.Values[row] / unit : ((DoubleColumn)sample.Score).Values[row] + 0.0;
            Weights[row] = sample.Weight is null ? 1 : sample.Weight.Values[row];
            if (Weights[row] < 0) RowLengths.ThrowBelowZero(row);
            bool targeted = sample.Order == ScoreOrder.HigherIsNeedier ? Scores[row] >= threshold : Scores[row] <= threshold;
            Cells[row] = (byte)((targeted ? 0 : 2) + (poor[row] ? 0 : 1));
        }
    }

    public double[] Scores { get; }

    public byte[] Cells { get; }

    public long[] Weights { get; }

    public bool IsPoor(int row) => (Cells[row] & 1) == 0;
}
