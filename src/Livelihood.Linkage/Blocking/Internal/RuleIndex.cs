using System.Runtime.CompilerServices;
using Livelihood.Linkage.Internal;
using Livelihood.Linkage.Records.Internal;

namespace Livelihood.Linkage.Blocking.Internal;

/// <summary>Groups the records that agree on one rule's fields: a block is a run of records with the same key, in record order.</summary>
internal sealed class RuleIndex
{
    private readonly CellGrid _cells;
    private readonly int[] _scalars;
    private readonly EncodedField? _set;
    private readonly ulong[]? _scalarKeys;
    private readonly int _itemBits;
    private readonly HashSet<ulong> _skippedKeys = [];
    private readonly bool[]? _inSkipped;

    public RuleIndex(LinkageRecords records, BlockingRule rule)
    {
        Rule = rule;
        _cells = records.Cells;
        EncodedField[] fields = [.. rule.Fields.Select(name => Array.Find(records.Fields, f => f.Name == name)!)];
        _set = Array.Find(fields, f => f.Sets is not null);
        _scalars = [.. fields.Where(f => f.Sets is null).Select(f => f.Index)];

        _itemBits = _set is null ? 0 : RuleKeys.BitsFor(_set.Sets!.Names.Count);
        (ulong[] keys, int[] owners, int bits) = RuleKeys.Of(records, _scalars, 64 - _itemBits);
        if (_set is not null) _scalarKeys = Expand(ref keys, ref owners, records.Count);
        RadixSort.Sort(ref keys, ref owners, bits + _itemBits);
        (Records, Starts, BlockKeys) = Group(keys, owners);
        if (rule.MaxBlock is { } cap) _inSkipped = Skip(cap, records.Count);
    }

    public BlockingRule Rule { get; }

    /// <summary>The records of all blocks of two records or more.</summary>
    public int[] Records { get; private set; }

    /// <summary>Where each block starts in <see cref="Records"/>, and the end of the last.</summary>
    public int[] Starts { get; private set; }

    public ulong[] BlockKeys { get; private set; }

    public int Blocks => Starts.Length - 1;

    /// <summary>The blocks left out because they hold more records than the rule's cap.</summary>
    public List<(int FirstRecord, int Size)> Skipped { get; } = [];

    public bool HasSet => _set is not null;

    /// <summary>Whether a pair stands together in a block of this rule that was not skipped.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Produces(int a, int b)
    {
        ref int first = ref _cells.First(a);
        ref int second = ref _cells.First(b);
        foreach (int field in _scalars)
        {
            int code = Unsafe.Add(ref first, field);
            if (code < 0 || code != Unsafe.Add(ref second, field)) return false;
        }
        if (_set is null) return _inSkipped is null || !_inSkipped[a];
        return FirstKey(a, b) is not null;
    }

    /// <summary>The lowest key, of blocks not skipped, under which a pair that agrees on the scalar fields stands together; null where there is none.</summary>
    public ulong? FirstKey(int a, int b)
    {
        int x = _cells.Row(a)[_set!.Index], y = _cells.Row(b)[_set.Index];
        if (x < 0 || y < 0) return null;
        ReadOnlySpan<int> left = _set.Sets!.ItemsOf(x), right = _set.Sets.ItemsOf(y);
        for (int i = 0, j = 0; i < left.Length && j < right.Length;)
        {
            if (left[i] < right[j]) i++;
            else if (left[i] > right[j]) j++;
            else
            {
                ulong key = (_scalarKeys![a] << _itemBits) | (uint)left[i];
                if (!_skippedKeys.Contains(key)) return key;
                i++;
                j++;
            }
        }
        return null;
    }

    /// <summary>One entry for each item of each record's set; keeps the scalar key of each record.</summary>
    private ulong[] Expand(ref ulong[] keys, ref int[] owners, int count)
    {
        var scalarKeyOf = new ulong[count];
        var allKeys = new List<ulong>();
        var allOwners = new List<int>();
        for (int i = 0; i < owners.Length; i++)
        {
            scalarKeyOf[owners[i]] = keys[i];
            int code = _cells.Row(owners[i])[_set!.Index];
            if (code < 0) continue;
            foreach (int item in _set.Sets!.ItemsOf(code))
            {
                allKeys.Add((keys[i] << _itemBits) | (uint)item);
                allOwners.Add(owners[i]);
            }
        }
        (keys, owners) = ([.. allKeys], [.. allOwners]);
        return scalarKeyOf;
    }

    private static (int[] Records, int[] Starts, ulong[] Keys) Group(ulong[] keys, int[] owners)
    {
        var starts = new List<int>();
        var blockKeys = new List<ulong>();
        int kept = 0;
        for (int start = 0; start < keys.Length;)
        {
            int end = start + 1;
            while (end < keys.Length && keys[end] == keys[start]) end++;
            if (end - start > 1)
            {
                starts.Add(kept);
                blockKeys.Add(keys[start]);
                for (int i = start; i < end; i++) owners[kept++] = owners[i];
            }
            start = end;
        }
        starts.Add(kept);
        return (owners[..kept], [.. starts], [.. blockKeys]);
    }

    private bool[] Skip(int cap, int count)
    {
        var flags = new bool[count];
        var starts = new List<int>();
        var keys = new List<ulong>();
        int kept = 0;
        for (int block = 0; block < Blocks; block++)
        {
            ReadOnlySpan<int> members = Records.AsSpan(Starts[block], Starts[block + 1] - Starts[block]);
            if (members.Length > cap)
            {
                Skipped.Add((members[0], members.Length));
                _skippedKeys.Add(BlockKeys[block]);
                foreach (int record in members) flags[record] = true;
                continue;
            }
            starts.Add(kept);
            keys.Add(BlockKeys[block]);
            members.CopyTo(Records.AsSpan(kept));
            kept += members.Length;
        }
        starts.Add(kept);
        (Records, Starts, BlockKeys) = (Records[..kept], [.. starts], [.. keys]);
        return flags;
    }
}
