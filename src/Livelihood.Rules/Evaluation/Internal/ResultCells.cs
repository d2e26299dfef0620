using System.Buffers;
using System.Numerics;
using Livelihood.Core.Tables;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>Collects the values of one definition, chunk by chunk and from several threads, and makes a column of them.</summary>
internal sealed class ResultCells
{
    private readonly string _name;
    private readonly RuleType _type;
    private readonly int _rows;
    private long[] _units;
    private bool[] _truths;
    private ulong[]? _present;
    private Why[]? _whys;

    public ResultCells(string name, RuleType type, int rows)
    {
        (_name, _type, _rows) = (name, type, rows);
        bool isTruth = type is RuleType.Boolean;
        _truths = isTruth ? ArrayPool<bool>.Shared.Rent(rows) : [];
        _units = isTruth ? [] : ArrayPool<long>.Shared.Rent(rows);
    }

    private FaultCounts? _faults;

    /// <summary>The faults that made rows missing; null where there are none.</summary>
    public FaultCounts? Faults => _faults;

    /// <summary>Takes rows of a chunk; threads take different rows.</summary>
    /// <param name="kernel">Whose values.</param>
    /// <param name="work">Where they are.</param>
    /// <param name="from">The first row, counted in the chunk.</param>
    /// <param name="count">How many rows.</param>
    /// <param name="to">The row they go to.</param>
    public void Take(Kernel kernel, Workspace work, int from, int count, int to)
    {
        if (kernel is TruthKernel truth) BitCopy.ToBooleans(truth.Truth(work), from, _truths.AsSpan(to, count));
        else ((ValueKernel)kernel).Units(work).Slice(from, count).CopyTo(_units.AsSpan(to));
        ReadOnlySpan<ulong> present = kernel.Present(work);
        if (!present.IsEmpty) TakeMissing(present, kernel.Whys(work), from, count, to);
    }

    /// <summary>Makes the column and gives the memory back; nothing can be taken afterwards.</summary>
    public Column ToColumn(TextPool pool)
    {
        Column column = Finish(pool);
        if (_truths.Length > 0) ArrayPool<bool>.Shared.Return(_truths);
        if (_units.Length > 0) ArrayPool<long>.Shared.Return(_units);
        (_truths, _units) = ([], []);
        return column;
    }

    private Column Finish(TextPool pool)
    {
        if (_present is null) return ToColumn(null, pool);
        Validity validity = Validity.FromWords(_present, _rows);
        if (_whys is null) return ToColumn(validity, pool);
        var reasons = new MissingReason[_rows];
        foreach (int row in validity.Not().PresentRows()) reasons[row] = _whys[row] == Why.None ? MissingReason.NotProvided : _whys[row].Reason();
        return ToColumn(null, pool, validity).Mask(reasons);
    }

    private void TakeMissing(ReadOnlySpan<ulong> present, ReadOnlySpan<Why> whys, int from, int count, int to)
    {
        for (int word = from >> 6; word << 6 < from + count; word++)
        {
            ulong missing = ~present[word] & BitWords.Mask(word, from + count);
            if (word == from >> 6) missing &= ulong.MaxValue << from;
            for (; missing != 0; missing &= missing - 1)
            {
                int row = (word << 6) + BitOperations.TrailingZeroCount(missing);
                TakeMissing(row - from + to, whys.IsEmpty ? Why.NotProvided : whys[row]);
            }
        }
    }

    private void TakeMissing(int row, Why why)
    {
        if (_present is null) EnsurePresent();
        Interlocked.And(ref _present![row >> 6], ~(1UL << row));
        if (_units.Length > 0) _units[row] = 0;
        if (why == Why.NotProvided) return;
        if (_whys is null) EnsureWhys();
        _whys![row] = why;
        if (!why.IsFault()) return;
        if (_faults is null) Interlocked.CompareExchange(ref _faults, new FaultCounts(), null);
        _faults.Add(why.Fault(), row);
    }

    private void EnsurePresent()
    {
        lock (this)
        {
            if (_present is not null) return;
            ulong[] words = new ulong[BitWords.For(_rows)];
            words.AsSpan().Fill(ulong.MaxValue);
            Volatile.Write(ref _present, words);
        }
    }

    private void EnsureWhys()
    {
        lock (this) _whys ??= new Why[_rows];
    }

    private Column ToColumn(Validity? validity, TextPool pool, Validity? present = null)
    {
        present ??= validity;
        switch (_type)
        {
            case RuleType.Boolean: return BooleanColumn.From(_name, _truths.AsSpan(0, _rows), validity);
            case RuleType.Number { Scale: { } scale }: return NumberColumn.From(_name, scale, _units.AsSpan(0, _rows), validity);
            case RuleType.DaysDuration: return NumberColumn.From(_name, 6, _units.AsSpan(0, _rows), validity);
            case RuleType.MonthsDuration: return NumberColumn.From(_name, 0, _units.AsSpan(0, _rows), validity);
            case RuleType.Date: return DateColumn.FromDays(_name, Days(present), validity);
            default: return ResultTexts.Column(_name, _type, _units.AsSpan(0, _rows), present, pool, validity is null && present is not null);
        }
    }

    private int[] Days(Validity? present)
    {
        int[] days = new int[_rows];
        for (int row = 0; row < days.Length; row++)
            if (present is null || BitWords.IsSet(present.Words, row)) days[row] = (int)_units[row];
        return days;
    }
}
