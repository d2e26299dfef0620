using System.Runtime.InteropServices;
using Livelihood.Core.Tables;

namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>Reads the chunk of a column without copying it.</summary>
internal static class ColumnSlices
{
    public static Column Column(this Workspace work, PlanInput input) => work.Binding.Columns[input.Index]!;

    /// <summary>The bits of presence from the chunk's first row on; empty where nothing is missing.</summary>
    public static ReadOnlySpan<ulong> PresentOf(this Workspace work, PlanInput input)
        => work.Column(input).Validity is { } validity
            ? validity.Words.Slice(work.FirstRow(input.Level) >> 6, BitWords.For(work.Rows(input.Level)))
            : default;

    public static ReadOnlySpan<Why> WhysOf(this Workspace work, PlanInput input)
    {
        ReadOnlySpan<MissingReason> reasons = work.Column(input).Reasons;
        return reasons.IsEmpty ? default : MemoryMarshal.Cast<MissingReason, Why>(work.Slice(input, reasons));
    }

    public static ReadOnlySpan<T> Slice<T>(this Workspace work, PlanInput input, ReadOnlySpan<T> cells)
        => cells.Slice(work.FirstRow(input.Level), work.Rows(input.Level));

    /// <summary>Takes over what is missing in the column, for a kernel that may add to it.</summary>
    public static void CopyMissing(this Workspace work, PlanInput input, KernelState state)
    {
        ReadOnlySpan<ulong> present = work.PresentOf(input);
        if (present.IsEmpty) return;
        present.CopyTo(state.RoomForPresent());
        ReadOnlySpan<Why> whys = work.WhysOf(input);
        if (!whys.IsEmpty) whys.CopyTo(state.RoomForWhys());
    }
}
