using Livelihood.Rules.Evaluation.Internal;
using Livelihood.Scoring.Model;

namespace Livelihood.Scoring.Engine.Internal;

/// <summary>Makes the bitmap of reasons of every row: a plane of bits per indicator and trigger, turned into words per row. For one thread.</summary>
internal sealed class ReasonPlanes
{
    private readonly CompiledModel _model;
    private readonly ulong[][] _planes;
    private readonly ulong[] _members;
    private readonly ulong[] _square = new ulong[64];

    public ReasonPlanes(CompiledModel model, int chunk)
    {
        _model = model;
        _planes = [.. Enumerable.Range(0, model.Reasons).Select(_ => new ulong[chunk / 64])];
        _members = new ulong[chunk / 64];
    }

    /// <summary>Whether points are a reason.</summary>
    public static bool IsReason(ReasonRanking ranking, long points, long baseline) => ranking == ReasonRanking.BelowBaseline ? points < baseline : points > baseline;

    public void Run(Workspace work, CustomRows? custom, Span<ulong> reasons, int rows, int perRow)
    {
        int words = BitWords.For(rows);
        foreach (CompiledIndicator indicator in _model.Indicators) Fill(work, custom, indicator, _planes[indicator.Number].AsSpan(0, words), rows);
        for (int t = 0; t < _model.Triggers.Length; t++) _model.Triggers[t].Kernel.Truth(work).CopyTo(_planes[_model.Indicators.Length + t]);
        for (int group = 0; group < perRow; group++)
        {
            int first = group * 64, count = Math.Min(64, _planes.Length - first);
            for (int word = 0; word < words; word++)
            {
                for (int i = 0; i < count; i++) _square[i] = _planes[first + i][word];
                _square.AsSpan(count).Clear();
                BitTranspose.Run(_square);
                int at = word * 64, here = Math.Min(64, rows - at);
                if (perRow == 1) _square.AsSpan(0, here).CopyTo(reasons[at..]);
                else for (int row = 0; row < here; row++) reasons[((at + row) * perRow) + group] = _square[row];
            }
        }
    }

    private void Fill(Workspace work, CustomRows? custom, CompiledIndicator indicator, Span<ulong> plane, int rows)
    {
        plane.Clear();
        ReasonRanking ranking = _model.Model.Ranking;
        if (indicator.Custom is not null)
        {
            for (int row = 0; row < rows; row++)
                if (custom!.StateOf(indicator, row) is { IsMissing: false } state && IsReason(ranking, state.Points, indicator.Baseline)) BitWords.Set(plane, row);
            return;
        }
        for (int band = 0; band < indicator.Bands.Length; band++)
        {
            if (!IsReason(ranking, indicator.Points[band], indicator.Baseline)) continue;
            ReadOnlySpan<ulong> truth = indicator.Bands[band].Truth(work);
            if (indicator.Level > 0) OrMembers(work, indicator.Level, truth, plane);
            else for (int i = 0; i < plane.Length; i++) plane[i] |= truth[i];
        }
        if (!indicator.IsCondition || !IsReason(ranking, 0, indicator.Baseline)) return;
        ReadOnlySpan<ulong> holds = indicator.Bands[0].Truth(work), present = indicator.Bands[0].Present(work);
        ulong[] not = new ulong[holds.Length];
        for (int i = 0; i < not.Length; i++) not[i] = ~holds[i] & (present.IsEmpty ? ulong.MaxValue : present[i]);
        if (indicator.Level > 0) OrMembers(work, indicator.Level, not, plane);
        else for (int i = 0; i < plane.Length; i++) plane[i] |= not[i];
    }

    private void OrMembers(Workspace work, int level, ReadOnlySpan<ulong> truth, Span<ulong> plane)
    {
        Span<ulong> any = _members.AsSpan(0, plane.Length);
        Segments.Any(work, level, truth, any);
        for (int i = 0; i < plane.Length; i++) plane[i] |= any[i];
    }
}
