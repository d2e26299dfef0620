namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>The memory of one kernel while one chunk is worked on; kernels whose values are not needed at the same time share one.</summary>
internal sealed class KernelState
{
    private long[] _units = [];
    private long[] _divisors = [];
    private ulong[] _truth = [];
    private ulong[] _present = [];
    private Why[] _whys = [];
    private int _rows;

    public bool HasMissing { get; private set; }

    public bool HasWhys { get; private set; }

    /// <summary>For kernels that fill their values when they are first asked for.</summary>
    public bool IsFilled { get; set; }

    /// <summary>One bit per row, set where the value is present; empty where every one is.</summary>
    public ReadOnlySpan<ulong> Present => HasMissing ? _present.AsSpan(0, BitWords.For(_rows)) : default;

    /// <summary>Why rows are missing; empty where every missing row is not provided.</summary>
    public ReadOnlySpan<Why> Whys => HasWhys ? _whys.AsSpan(0, _rows) : default;

    public Span<long> Units => _units.AsSpan(0, _rows);

    public Span<long> Divisors => _divisors.AsSpan(0, _rows);

    public Span<ulong> Truth => _truth.AsSpan(0, BitWords.For(_rows));

    /// <summary>Makes ready for a chunk: everything present, nothing filled.</summary>
    public void Begin(int rows) => (_rows, HasMissing, HasWhys, IsFilled) = (rows, false, false, false);

    public Span<long> RoomForUnits() => Room(ref _units, _rows);

    public Span<long> RoomForDivisors() => Room(ref _divisors, _rows);

    public Span<ulong> RoomForTruth() => Room(ref _truth, BitWords.For(_rows));

    /// <summary>The bits of presence, for a kernel that writes them all.</summary>
    public Span<ulong> RoomForPresent()
    {
        HasMissing = true;
        return Room(ref _present, BitWords.For(_rows));
    }

    /// <summary>The reasons, for a kernel that writes one for every missing row.</summary>
    public Span<Why> RoomForWhys()
    {
        HasWhys = true;
        return Room(ref _whys, _rows);
    }

    /// <summary>Makes one more row missing; a row that is missing keeps its reason.</summary>
    public void Miss(int row, Why why)
    {
        if (!HasMissing) RoomForPresent().Fill(ulong.MaxValue);
        ulong bit = 1UL << row;
        if ((_present[row >> 6] & bit) == 0) return;
        _present[row >> 6] &= ~bit;
        if (!HasWhys)
        {
            if (why == Why.NotProvided) return;
            RoomForWhys().Fill(Why.NotProvided);
        }
        _whys[row] = why;
    }

    /// <summary>Makes a row missing for a reason that goes before the one it has, if it is missing already.</summary>
    public void MissFirst(int row, Why why)
    {
        Miss(row, why);
        if (!HasWhys) RoomForWhys().Fill(Why.NotProvided);
        _whys[row] = why;
    }

    private static Span<T> Room<T>(ref T[] array, int length)
    {
        if (array.Length < length) array = GC.AllocateUninitializedArray<T>(length);
        return array.AsSpan(0, length);
    }
}
