using Livelihood.Core.Numbers;
using Livelihood.Core.Tables;

namespace Livelihood.Scoring.Indicators;

/// <summary>Gives the values of one row by the number of the declared input; null where a value is missing.</summary>
public readonly struct IndicatorRow
{
    private readonly IReadOnlyList<Column> _columns;
    private readonly int _row;

    internal IndicatorRow(IReadOnlyList<Column> columns, int row) => (_columns, _row) = (columns, row);

    /// <summary>A number.</summary>
    /// <param name="input">The input, counted from 0.</param>
    /// <exception cref="InvalidCastException">The input is declared as another type.</exception>
    public FixedPoint? Number(int input) => ((NumberColumn)_columns[input])[_row];

    /// <summary>A truth value.</summary>
    /// <param name="input">The input, counted from 0.</param>
    /// <exception cref="InvalidCastException">The input is declared as another type.</exception>
    public bool? Truth(int input) => ((BooleanColumn)_columns[input])[_row];

    /// <summary>A date.</summary>
    /// <param name="input">The input, counted from 0.</param>
    /// <exception cref="InvalidCastException">The input is declared as another type.</exception>
    public DateOnly? Date(int input) => ((DateColumn)_columns[input])[_row];

    /// <summary>A text or code; any other value as it is written.</summary>
    /// <param name="input">The input, counted from 0.</param>
    public string? Text(int input) => _columns[input].IsMissing(_row) ? null : _columns[input].FormatAt(_row);
}
