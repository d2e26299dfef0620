using Livelihood.Core.Tables;

namespace Livelihood.Scoring.Learning.Internal;

/// <summary>The rows of a sample that can be learnt from.</summary>
internal sealed record LearningRows(Table Inputs, IReadOnlyList<string> Variables, BooleanColumn Poor, NumberColumn? Weight, Column? KeptTogether)
{
    public int Count => Poor.Count;

    public static LearningRows Of(TrainingSample sample)
    {
        int rows = sample.Inputs.RowCount;
        foreach (Column? column in new Column?[] { sample.Poor, sample.Weight, sample.KeptTogether })
            if (column is not null && column.Count != rows) throw new ArgumentException($"Column '{column.Name}' has {column.Count} rows, not {rows}.", nameof(sample));
        IReadOnlyList<string> variables = sample.Variables ?? [.. sample.Inputs.Columns.Select(c => c.Name)];
        foreach (string name in variables)
            if (sample.Inputs[name].Type is ColumnType.Double or ColumnType.Date)
                throw new ArgumentException($"Variable '{name}' is {sample.Inputs[name].Type}; a scorecard asks for numbers, truth values and names.", nameof(sample));
        var kept = new List<int>(rows);
        bool anyPoor = false, anyOther = false;
        for (int row = 0; row < rows; row++)
        {
            if (sample.Poor.IsMissing(row) || sample.Weight is { } w && (w.IsMissing(row) || w.Values[row] == 0)) continue;
            if (sample.Weight is { } weight && weight.Values[row] < 0) throw new ArgumentException($"Row {row} of '{weight.Name}' is below zero; a weight is 0 or more.", nameof(sample));
            kept.Add(row);
            anyPoor |= sample.Poor.Values[row];
            anyOther |= !sample.Poor.Values[row];
        }
        if (!anyPoor || !anyOther) throw new ArgumentException("There must be poor and not poor rows to learn from.", nameof(sample));
        int[] take = [.. kept];
        return new LearningRows(
            sample.Inputs.Select([.. variables]).Take(take), variables, sample.Poor.Take(take), sample.Weight?.Take(take), sample.KeptTogether?.Take(take));
    }

    /// <summary>Learns from some rows; from all where null.</summary>
    public CardFitter Fitter(int[]? rows, LearningOptions options) => rows is null
        ? new CardFitter(Inputs, Variables, Poor, Weight, options)
        : new CardFitter(Inputs.Take(rows), Variables, Poor.Take(rows), Weight?.Take(rows), options);
}
