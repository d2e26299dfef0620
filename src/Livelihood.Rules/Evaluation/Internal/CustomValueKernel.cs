using Livelihood.Core.Tables;
using Livelihood.Rules.Declaring;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>Values of a function of the host.</summary>
internal sealed class CustomValueKernel(int level, RuleFunction function, params Kernel[] operands) : ValueKernel(level, operands)
{
    protected override void FindCauses(Workspace work, int row, CauseList causes)
        => CustomExplanation.Explain(this, function.Name, work, row, causes);

    protected override void Compute(Workspace work, KernelState state)
    {
        Column column = CustomRun.Call(work, function, Operands, Level);
        CustomRun.CopyMissing(column, state);
        Span<long> units = state.RoomForUnits();
        switch (column)
        {
            case NumberColumn numbers:
                int scale = function.Result is RuleType.Number { Scale: { } own } ? own : function.Result is RuleType.DaysDuration ? 6 : 0;
                Scaling.Up(numbers.Values, scale - numbers.Scale, units, state);
                break;
            case DateColumn dates:
                long factor = function.Result is RuleType.DateTime ? DateTimeText.Day : 1;
                for (int row = 0; row < units.Length; row++) units[row] = dates.Days[row] * factor;
                break;
            default:
                TakeCodes(column, units, work, state);
                break;
        }
    }

    private void TakeCodes(Column column, Span<long> units, Workspace work, KernelState state)
    {
        CodeMap map = CodeMap.Of(column, function.Result, work.Binding.Regions, work.Binding.Pool);
        for (int row = 0; row < units.Length; row++)
        {
            int code = column is TextColumn texts ? texts.Codes[row] + 1 : (ushort)(((CategoryColumn)column).Codes[row] + 1);
            units[row] = map.Values[code];
            if (code > 0 && map.Whys[code] != Why.None) state.Miss(row, map.Whys[code]);
        }
    }
}
