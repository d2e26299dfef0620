using Livelihood.Rules.Checking.Internal;
using Livelihood.Rules.Decisions;
using Livelihood.Rules.Decisions.Internal;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Proving.Internal;

/// <summary>Orders what a table gives in one output: by the listed values where there are any, else as numbers, dates and durations are ordered.</summary>
internal sealed class OutputRanks
{
    private readonly CheckedTable _table;
    private readonly CheckedOutput _output;
    private readonly int[] _order;
    private readonly RowClasses _classes;
    private readonly Rational?[] _ranks;
    private readonly Rational? _default;

    public OutputRanks(CheckedTable table, int output, int[] order, RowClasses classes)
    {
        _table = table;
        _output = table.Outputs[output];
        _order = order;
        _classes = classes;
        bool counts = table.Policy == HitPolicy.CollectCount;
        _ranks = [.. table.Rows.Select(r => counts ? Rational.Of(1) : RankOf(r.Outputs[output]))];
        _default = counts ? default(Rational) : table.Defaults[output] is { } fallback ? RankOf(fallback) : null;
        IsKnown = _ranks.All(r => r is not null) && (table.Defaults[output] is null || _default is not null || counts);
    }

    public bool IsKnown { get; }

    /// <summary>How many rows the table has.</summary>
    public int Rows => _ranks.Length;

    /// <summary>Whether nothing but one outcome can come of some of the rows, or of none of them.</summary>
    public bool AllEqual(ReadOnlySpan<ulong> set)
    {
        if (_table.Policy is HitPolicy.CollectSum or HitPolicy.CollectCount) return false;
        Rational? common = _default;
        for (int row = 0; row < _ranks.Length; row++)
        {
            if ((set[row >> 6] >> row & 1) == 0) continue;
            Rational own = _ranks[row]!.Value;
            if (common is { } before && before.CompareTo(own) != 0) return false;
            common = own;
        }

        return true;
    }

    /// <summary>The rank of the outcome of a set of rows and a row that decides; null where nothing is given.</summary>
    public (Rational? Rank, int Row) Of(ReadOnlySpan<ulong> set)
    {
        Rational? rank = null;
        int deciding = -1;
        foreach (int row in _order)
        {
            if ((set[row >> 6] >> row & 1) == 0) continue;
            Rational own = _ranks[row]!.Value;
            if (rank is not { } before) (rank, deciding) = (own, row);
            else if (_table.Policy is HitPolicy.CollectSum or HitPolicy.CollectCount) rank = before + own;
            else if (_table.Policy is HitPolicy.CollectMin && own.CompareTo(before) < 0) (rank, deciding) = (own, row);
            else if (_table.Policy is HitPolicy.CollectMax && own.CompareTo(before) > 0) (rank, deciding) = (own, row);
            else if (_table.Policy is HitPolicy.Unique || (_table.Policy is HitPolicy.Any && !_classes.Same(deciding, row, RowClasses.AllOutputs))) return (null, -1);
            if (_table.Policy is HitPolicy.First or HitPolicy.Priority) break;
        }

        return deciding < 0 ? (_default, -1) : (rank, deciding);
    }

    public string Text(Rational rank)
    {
        if (_output.Values.Count > 0) return ConstantText.Write(_output.Values[(int)rank.Floor()]);
        return ValueText.Write(_output.Type, rank);
    }

    private Rational? RankOf(TypedNode entry)
    {
        if (entry is not ConstantNode { IsMissing: false } constant) return null;
        for (int i = 0; i < _output.Values.Count; i++)
            if (ConstantEquality.Same(_output.Values[i], constant)) return Rational.Of(i);
        bool isOrdered = _output.Values.Count == 0 && constant.Type is RuleType.Number or RuleType.Date or RuleType.DateTime or RuleType.DaysDuration or RuleType.MonthsDuration or RuleType.Boolean;
        return isOrdered ? Constant.Of(constant).Number : null;
    }
}
