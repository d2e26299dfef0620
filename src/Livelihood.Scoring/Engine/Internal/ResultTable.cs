using Livelihood.Core.Tables;

namespace Livelihood.Scoring.Engine.Internal;

/// <summary>Puts a result into a table.</summary>
internal static class ResultTable
{
    public static Table Of(ScoringResult result, ScoreCells cells)
    {
        int rows = result.RowCount;
        string[] names = [.. result.Model.Levels.Select(l => l.Id)];
        ushort[] levels = new ushort[rows];
        for (int row = 0; row < rows; row++) levels[row] = cells.Levels[row];
        Validity? known = cells.Unknown is null ? null : Validity.FromWords([.. cells.Unknown.Select(word => ~word)], rows);
        var columns = new List<Column>
        {
            Numbers("score", result.Scale, cells.Scores, known),
            CategoryColumn.FromCodes("level", names, levels),
            Numbers("lowest", result.Scale, cells.Low ?? cells.Scores, null),
            Numbers("highest", result.Scale, cells.High ?? cells.Scores, null),
        };
        if (cells.Dimensions is not null)
            for (int d = 0; d < cells.Dimensions.Length; d++) columns.Add(Numbers("dimension " + result.Model.Dimensions[d].Id, result.Scale, cells.Dimensions[d], null));
        return Table.Create("scores", columns);
    }

    private static NumberColumn Numbers(string name, int scale, int[] values, Validity? known)
    {
        long[] units = new long[values.Length];
        for (int row = 0; row < units.Length; row++) units[row] = values[row];
        return NumberColumn.From(name, scale, units, known);
    }
}
