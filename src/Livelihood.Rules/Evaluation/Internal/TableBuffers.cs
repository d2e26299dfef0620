using Livelihood.Rules.Decisions.Internal;

namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>What one thread needs to match a chunk against a decision table. It grows to the largest chunk and then allocates nothing.</summary>
internal sealed class TableBuffers
{
    private MatchColumn[] _columns = [];
    private long[][] _values = [];
    private long[][] _divisors = [];
    private int[][] _codes = [];
    private ulong[][] _bits = [];
    private ulong[][] _present = [];
    private int[] _rows = [];
    private int[] _identity = [];
    private int _count;

    public MatchWorkspace Match { get; } = new();

    public ReadOnlySpan<MatchColumn> Columns => _columns.AsSpan(0, _used);

    private int _used;

    public void Begin(int columns, int count)
    {
        _count = count;
        _used = columns;
        if (_columns.Length >= columns) return;
        _columns = new MatchColumn[columns];
        _values = Empty<long>(columns);
        _divisors = Empty<long>(columns);
        _codes = Empty<int>(columns);
        _bits = Empty<ulong>(columns);
        _present = Empty<ulong>(columns);
    }

    /// <summary>Room for the numbers of the table's rows.</summary>
    public Span<int> Rows(int count) => Room(ref _rows, count);

    public void PutTruths(int column, ReadOnlySpan<ulong> truth, ReadOnlySpan<ulong> present)
        => _columns[column] = new MatchColumn { Truths = Copy(ref _bits[column], truth), Validity = Copy(ref _present[column], present) };

    public void PutValues(int column, ReadOnlySpan<long> units, Factors divisors, bool quotient, ReadOnlySpan<ulong> present)
    {
        if (quotient)
        {
            Span<long> under = Room(ref _divisors[column], _count);
            for (int row = 0; row < under.Length; row++) under[row] = divisors[row];
        }
        _columns[column] = new MatchColumn
        {
            Values = Copy(ref _values[column], units),
            Divisors = quotient ? _divisors[column].AsMemory(0, _count) : default,
            Validity = Copy(ref _present[column], present),
        };
    }

    /// <summary>One value for every record.</summary>
    public void PutConstant(int column, long value)
    {
        Room(ref _values[column], 1)[0] = value;
        _columns[column] = new MatchColumn { Values = _values[column].AsMemory(0, 1) };
    }

    /// <param name="column">The column.</param>
    /// <param name="units">The texts' numbers in the evaluation.</param>
    /// <param name="places">The number in the layout's texts of each text of the plan; texts of the data are none of them.</param>
    /// <param name="texts">How many texts the layout has, the number of all others.</param>
    /// <param name="present">Which are present.</param>
    public void PutCodes(int column, ReadOnlySpan<long> units, int[] places, int texts, ReadOnlySpan<ulong> present)
    {
        Span<int> codes = Room(ref _codes[column], _count);
        for (int row = 0; row < codes.Length; row++) codes[row] = (ulong)units[row] < (ulong)places.Length ? places[units[row]] : texts;
        if (_identity.Length <= texts) _identity = [.. Enumerable.Range(0, texts + 1)];
        _columns[column] = new MatchColumn
        {
            Codes = _codes[column].AsMemory(0, _count),
            CodeMap = _identity,
            Validity = Copy(ref _present[column], present),
        };
    }

    private static T[][] Empty<T>(int columns)
    {
        var arrays = new T[columns][];
        Array.Fill(arrays, []);
        return arrays;
    }

    private static Span<T> Room<T>(ref T[] array, int length)
    {
        if (array.Length < length) array = GC.AllocateUninitializedArray<T>(length);
        return array.AsSpan(0, length);
    }

    private static ReadOnlyMemory<T> Copy<T>(ref T[] array, ReadOnlySpan<T> from)
    {
        from.CopyTo(Room(ref array, from.Length));
        return array.AsMemory(0, from.Length);
    }
}
