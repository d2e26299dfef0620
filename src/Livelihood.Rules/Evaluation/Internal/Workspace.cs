namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>The memory of one thread that works a plan chunk by chunk. It grows to the largest chunk and then allocates nothing.</summary>
/// <remarks>
/// A chunk of subjects starts at a multiple of 64, so that bitmaps of columns are read as they stand. The rows of child tables start at the multiple of 64
/// before the chunk's first child row; the rows before that one are computed again and belong to nobody.
/// </remarks>
internal sealed class Workspace
{
    private readonly KernelState[] _states;
    private readonly object?[] _own;
    private readonly int[] _first;
    private readonly int[] _rows;
    private readonly Dictionary<(long, int), long[]> _constants = [];
    private readonly ulong[][] _bits = [[], []];
    private long[] _longs = [];
    private int[] _ranks = [];

    public Workspace(Binding binding, Schedule schedule)
    {
        Binding = binding;
        Schedule = schedule;
        _states = new KernelState[schedule.Memories];
        for (int i = 0; i < _states.Length; i++) _states[i] = new KernelState();
        _own = new object?[binding.Plan.TableCount];
        _first = new int[binding.Children.Length];
        _rows = new int[binding.Children.Length];
    }

    public Binding Binding { get; private set; }

    public Schedule Schedule { get; }

    public KernelState State(Kernel kernel) => _states[Schedule.MemoryOf(kernel)];

    /// <summary>How many rows of a level are worked on.</summary>
    public int Rows(int level) => _rows[level];

    /// <summary>The row of the level's table at which the work on it starts, a multiple of 64.</summary>
    public int FirstRow(int level) => _first[level];

    /// <summary>Where each subject's child rows start, in rows of the child table; one more entry than there are subjects.</summary>
    public ReadOnlySpan<int> Offsets(int level) => Binding.Children[level]!.Offsets.Slice(_first[0], _rows[0] + 1);

    public void Bind(Binding binding) => Binding = binding;

    /// <summary>Computes the subjects from <paramref name="first"/>, a multiple of 64, on.</summary>
    public void Run(int first, int rows)
    {
        Place(first, rows);
        foreach (Kernel kernel in Schedule.Order) kernel.Run(this);
    }

    /// <summary>Computes rows of one level, for a part of a plan that reads no other; a child level's rows start anywhere at a multiple of 64.</summary>
    public void RunLevel(int level, int first, int rows)
    {
        _first[level] = first;
        _rows[level] = rows;
        foreach (Kernel kernel in Schedule.Order) kernel.Run(this);
    }

    /// <summary>Stands at the chunk without computing it.</summary>
    public void Place(int first, int rows)
    {
        _first[0] = first;
        _rows[0] = rows;
        for (int level = 1; level < _first.Length; level++)
        {
            if (Binding.Children[level] is not { } child) continue;
            ReadOnlySpan<int> offsets = child.Offsets;
            _first[level] = offsets[first] & ~63;
            _rows[level] = offsets[first + rows] - _first[level];
        }
    }

    /// <summary>As many copies of a number as a level has rows.</summary>
    public ReadOnlySpan<long> Constant(long value, int level)
    {
        int rows = _rows[level];
        if (!_constants.TryGetValue((value, level), out long[]? copies) || copies.Length < rows)
        {
            copies = new long[Math.Max(rows, 64)];
            copies.AsSpan().Fill(value);
            _constants[(value, level)] = copies;
        }
        return copies.AsSpan(0, rows);
    }

    /// <summary>Room for whole numbers that a kernel needs only while it computes.</summary>
    public Span<long> LongScratch(int length)
    {
        if (_longs.Length < length) _longs = GC.AllocateUninitializedArray<long>(length);
        return _longs.AsSpan(0, length);
    }

    /// <summary>Room for the ranks of <see cref="BitWords.Ranks"/>.</summary>
    public Span<int> RankScratch(int length)
    {
        if (_ranks.Length < length) _ranks = GC.AllocateUninitializedArray<int>(length);
        return _ranks.AsSpan(0, length);
    }

    /// <summary>Room for bits that a kernel needs only while it computes.</summary>
    public Span<ulong> BitScratch(int which, int length)
    {
        if (_bits[which].Length < length) _bits[which] = GC.AllocateUninitializedArray<ulong>(length);
        return _bits[which].AsSpan(0, length);
    }

    /// <summary>What a kernel keeps for itself per thread.</summary>
    public T Own<T>(int number, Func<Workspace, T> make) where T : class => (T)(_own[number] ??= make(this));
}
