using Livelihood.Core.Tables;

namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>The values of a column of texts, categories, regions or date-times; codes are looked up only for kernels that cannot read them themselves.</summary>
internal sealed class CodeInputKernel(PlanInput input) : ValueKernel(input.Level), IInputKernel
{
    public PlanInput Input { get; } = input;

    /// <summary>Whether every cell that is present in the column is a value of the type; then the column's own codes can be read.</summary>
    public bool IsAsStored(Workspace work)
        => work.Column(Input) is DateColumn || Input.Type is Types.RuleType.Text || work.Binding.Codes(Input).AllValid;

    public override ReadOnlySpan<long> Units(Workspace work)
    {
        KernelState state = work.State(this);
        if (state.IsFilled) return state.Units;
        state.IsFilled = true;
        Span<long> units = state.RoomForUnits();
        if (work.Column(Input) is DateColumn dates)
        {
            ReadOnlySpan<int> days = work.Slice(Input, dates.Days);
            for (int row = 0; row < units.Length; row++) units[row] = days[row] * DateTimeText.Day;
            return units;
        }

        long[] values = work.Binding.Codes(Input).Values;
        if (work.Column(Input) is TextColumn texts)
        {
            ReadOnlySpan<int> codes = work.Slice(Input, texts.Codes);
            for (int row = 0; row < units.Length; row++) units[row] = values[codes[row] + 1];
        }
        else
        {
            ReadOnlySpan<ushort> codes = work.Slice(Input, ((CategoryColumn)work.Column(Input)).Codes);
            for (int row = 0; row < units.Length; row++) units[row] = values[(ushort)(codes[row] + 1)];
        }
        return units;
    }

    public override ReadOnlySpan<ulong> Present(Workspace work) => IsAsStored(work) ? work.PresentOf(Input) : base.Present(work);

    public override ReadOnlySpan<Why> Whys(Workspace work) => IsAsStored(work) ? work.WhysOf(Input) : base.Whys(work);

    protected override void FindCauses(Workspace work, int row, CauseList causes) => causes.AddInput(this, Input, work, row);

    /// <summary>Marks cells whose code is no value.</summary>
    protected override void Compute(Workspace work, KernelState state)
    {
        if (IsAsStored(work)) return;
        work.CopyMissing(Input, state);
        Why[] whys = work.Binding.Codes(Input).Whys;
        for (int row = 0; row < work.Rows(Level); row++)
        {
            int code = CodeAt(work, row);
            if (code >= 0 && whys[code + 1] != Why.None) state.Miss(row, whys[code + 1]);
        }
    }

    /// <summary>The column's own code of a row; -1 where the cell is missing.</summary>
    public int CodeAt(Workspace work, int row)
    {
        int at = work.FirstRow(Level) + row;
        if (work.Column(Input) is TextColumn texts) return texts.Codes[at];
        ushort code = ((CategoryColumn)work.Column(Input)).Codes[at];
        return code == CategoryColumn.MissingCode ? -1 : code;
    }
}
