namespace Livelihood.Linkage.Text.Internal;

/// <summary>
/// The distinct scalars of a column, numbered from 1 in the order of their values, so that the same values are packed the same
/// way whatever their order and however many threads looked at them.
/// </summary>
internal sealed class Alphabet
{
    private const int ValuesPerPart = 4096;
    private readonly bool[] _seen;

    private Alphabet(bool[] seen, int size, PackedValue[] records, int parts)
    {
        _seen = seen;
        Size = size;
        Records = records;
        Parts = parts;
    }

    /// <summary>The number of distinct scalars.</summary>
    public int Size { get; }

    /// <summary>A record per value in which only the length is filled in, and behind the last as many bytes as a vector may read too far.</summary>
    public PackedValue[] Records { get; }

    /// <summary>Into how many parts the values are divided for working in parallel.</summary>
    public int Parts { get; }

    /// <summary>Reads every value once.</summary>
    public static Alphabet Survey(TextList values)
    {
        int count = values.Count;
        var records = new PackedValue[count + UnitMask.Padding / 32 + 1];
        int parts = Math.Clamp(count / ValuesPerPart, 1, Environment.ProcessorCount);
        var seenBy = new bool[parts][];
        Parallel.For(0, parts, part =>
        {
            var seen = new bool[Scalars.Limit];
            (int from, int to) = Range(count, part, parts);
            for (int i = from; i < to; i++) records[i].Length = Look(values[i], seen);
            seenBy[part] = seen;
        });

        bool[] all = seenBy[0];
        int size = 0;
        for (int i = 0; i < all.Length; i++)
        {
            for (int part = 1; part < parts; part++) all[i] |= seenBy[part][i];
            if (all[i]) size++;
        }
        return new Alphabet(all, size, records, parts);
    }

    /// <summary>The values of one part: from the first up to but not including the last.</summary>
    public static (int From, int To) Range(int count, int part, int parts)
        => ((int)((long)count * part / parts), (int)((long)count * (part + 1) / parts));

    /// <summary>The unit of every scalar up to the highest seen; 0 for those not seen.</summary>
    public T[] Units<T>(Func<int, T> unit)
    {
        var units = new T[_seen.AsSpan().LastIndexOf(true) + 1];
        int next = 0;
        for (int i = 0; i < units.Length; i++)
            if (_seen[i]) units[i] = unit(++next);
        return units;
    }

    private static int Look(ReadOnlySpan<char> value, bool[] seen)
    {
        int length = 0;
        for (int i = 0; i < value.Length; length++) seen[Scalars.Next(value, ref i)] = true;
        return length;
    }
}
