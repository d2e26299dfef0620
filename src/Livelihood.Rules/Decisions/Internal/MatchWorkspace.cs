namespace Livelihood.Rules.Decisions.Internal;

/// <summary>The buffers of one thread that matches records; it grows to the largest table seen and then allocates nothing.</summary>
internal sealed class MatchWorkspace
{
    /// <summary>How many records are worked on at a time.</summary>
    public const int Block = 256;

    private int[] _intervals = [];
    private ulong[] _sets = [];
    private int[] _missing = [];

    /// <summary>One bit per record of the block: whether a missing value leaves rows unknown.</summary>
    public ulong[] Unsettled { get; } = new ulong[Block / 64];

    /// <summary>One bit per record of the block: whether a value is not allowed.</summary>
    public ulong[] Refused { get; } = new ulong[Block / 64];

    /// <summary>One set of rows of one word per record of the block.</summary>
    public ulong[] Narrow { get; } = new ulong[Block];

    /// <summary>The intervals of the block: for each column <see cref="Block"/> places.</summary>
    public int[] Intervals => _intervals;

    /// <summary>The columns whose value is missing in the record at hand.</summary>
    public int[] Missing => _missing;

    public void Prepare(int columns)
    {
        if (_intervals.Length < columns * Block) _intervals = new int[columns * Block];
        if (_missing.Length < columns) _missing = new int[columns];
    }

    /// <summary>Space for sets of rows.</summary>
    public ulong[] Sets(int count, int words)
    {
        if (_sets.Length < count * words) _sets = new ulong[count * words];
        return _sets;
    }
}
