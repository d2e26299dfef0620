using System.Text;
using Livelihood.Core.Numbers;
using Livelihood.Core.Tables;
using Livelihood.Rules.Checking.Internal;
using Livelihood.Rules.Evaluation.Internal;
using Livelihood.Rules.Types;
using Binding = Livelihood.Rules.Evaluation.Internal.Binding;

namespace Livelihood.Scoring.Explaining.Internal;

/// <summary>Writes the values behind an indicator.</summary>
internal static class RowValues
{
    private const int QuotientDecimals = 4;
    private const string Unknown = "?";

    public static IReadOnlyList<InputValue> Inputs(Binding binding, Table subjects, IReadOnlyList<InputNode> inputs, int row)
    {
        var values = new InputValue[inputs.Count];
        for (int i = 0; i < values.Length; i++) values[i] = Value(binding, subjects, inputs[i], row);
        return values;
    }

    /// <summary>A number's value; null for other types and where it is missing.</summary>
    public static string? Number(Kernel? kernel, RuleType? type, Workspace work, int row)
    {
        if (kernel is not ValueKernel value || type is not RuleType.Number || value.IsMissing(work, row)) return null;
        long units = value.Units(work)[row], divisor = value.HasDivisors ? value.Divisors(work)[row] : value.Divisor;
        if (type is RuleType.Number { Scale: { } scale }) return new FixedPoint(units, scale).ToString();
        return FixedPoint.Divide(new FixedPoint(units, 0), new FixedPoint(divisor, 0), QuotientDecimals, Rounding.HalfEven).Normalize().ToString();
    }

    private static InputValue Value(Binding binding, Table subjects, InputNode input, int row)
    {
        if (input.Level == 0)
        {
            Column column = subjects[input.Name];
            return column.IsMissing(row) ? new InputValue(input.Name, null, null, column.ReasonAt(row)) : new InputValue(input.Name, null, column.FormatAt(row), MissingReason.None);
        }
        ChildTable child = binding.Children[input.Level]!;
        Column members = child.Rows[input.Name];
        var text = new StringBuilder();
        MissingReason reason = MissingReason.None;
        ReadOnlySpan<int> offsets = child.Offsets;
        for (int member = offsets[row]; member < offsets[row + 1]; member++)
        {
            if (member > offsets[row]) text.Append(", ");
            text.Append(members.IsMissing(member) ? Unknown : members.FormatAt(member));
            if (members.IsMissing(member) && reason == MissingReason.None) reason = members.ReasonAt(member);
        }
        return new InputValue(input.Name, child.Name, text.ToString(), reason);
    }
}
