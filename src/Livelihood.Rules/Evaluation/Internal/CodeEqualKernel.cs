using Livelihood.Core.Tables;

namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>Compares a column of texts, categories or regions with a constant by the column's own codes.</summary>
internal sealed class CodeEqualKernel(CodeInputKernel input, string text, int table) : TruthKernel(input.Level, input)
{
    private const int NoCode = -2;

    protected override void Compute(Workspace work, KernelState state)
    {
        Column column = work.Column(input.Input);
        int code = (int)work.Binding.Table(table, Find);
        Span<ulong> truth = state.RoomForTruth();
        if (code == NoCode) truth.Clear();
        else if (column is TextColumn texts)
            Comparing.With<Comparisons.Equal, int>(work.Slice(input.Input, texts.Codes), code, truth);
        else
            Comparing.With<Comparisons.Equal, ushort>(work.Slice(input.Input, ((CategoryColumn)column).Codes), (ushort)code, truth);
        MergeMissing(work, state);
        Settle(state);
    }

    private object Find(Binding binding) => binding.Columns[input.Input.Index] switch
    {
        TextColumn texts => texts.Dictionary.TryGetCode(text, out int code) ? code : NoCode,
        CategoryColumn category => category.TryGetCode(text, out ushort code) ? (int)code : NoCode,
        _ => NoCode,
    };
}
