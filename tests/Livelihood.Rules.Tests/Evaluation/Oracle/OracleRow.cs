using System.Numerics;
using Livelihood.Core.Tables;
using Livelihood.Rules.Evaluation;

namespace Livelihood.Rules.Tests.Evaluation.Oracle;

/// <summary>Reads the cells of one row of a table; row -1 has every cell missing and serves for types only.</summary>
/// <param name="Table">The table.</param>
/// <param name="Row">The row.</param>
/// <param name="Child">The child table's name; null for the subjects' own.</param>
internal sealed record OracleRow(Table Table, int Row, string? Child)
{
    public OracleValue? Cell(string name)
    {
        if (!Table.TryGetColumn(name, out Column? column)) return null;
        (OracleKind kind, int? scale) = column switch
        {
            NumberColumn number => (OracleKind.Number, number.Scale),
            BooleanColumn => (OracleKind.Truth, (int?)null),
            DateColumn => (OracleKind.Date, null),
            _ => (OracleKind.Text, null),
        };
        if (Row < 0) return OracleValue.Missing(kind, scale);
        if (column.IsMissing(Row))
            return OracleValue.Missing(kind, scale, [new MissingCause(MissingCauseKind.Input, name, Child, Row, column.ReasonAt(Row))]);
        return column switch
        {
            NumberColumn number => OracleValue.Number(number.Values[Row], BigInteger.Pow(10, number.Scale), number.Scale),
            BooleanColumn truth => OracleValue.Of(truth.Values[Row]),
            DateColumn date => OracleValue.Of(OracleKind.Date, date.Days[Row]),
            _ => OracleValue.Of(column.FormatAt(Row)!),
        };
    }
}
