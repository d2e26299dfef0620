namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>Looks a parameter's value up by the texts of each row's keys.</summary>
/// <remarks>Where the keys are columns this runs once per combination of their distinct values, see <see cref="DistinctValueKernel"/>.</remarks>
internal sealed class ParameterKernel(int level, PlanParameter parameter, params ValueKernel[] keys) : ValueKernel(level, keys)
{
    protected override void FindCauses(Workspace work, int row, CauseList causes)
    {
        bool keysPresent = true;
        foreach (ValueKernel key in keys) keysPresent &= !key.IsMissing(work, row);
        if (keysPresent) causes.Add(MissingCauseKind.Fault, parameter.Name, Level, work, row, Why.NoParameterValue);
        else base.FindCauses(work, row, causes);
    }

    protected override void Compute(Workspace work, KernelState state)
    {
        MergeMissing(work, state);
        Span<long> units = state.RoomForUnits();
        TextPool texts = work.Binding.Pool;
        for (int row = 0; row < units.Length; row++)
        {
            units[row] = 0;
            if (!BitWords.IsPresent(state.Present, row)) continue;
            int at = 0;
            for (int key = 0; key < keys.Length && at >= 0; key++)
            {
                int index = parameter.Indices[key](texts[keys[key].Units(work)[row]]);
                at = index < 0 ? -1 : at + (index * parameter.Strides[key]);
            }
            if (at >= 0 && parameter.Present[at]) units[row] = parameter.Values[at];
            else state.Miss(row, Why.NoParameterValue);
        }
    }
}
