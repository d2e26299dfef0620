using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Livelihood.Linkage.Text.Internal;

/// <summary>The packed values of one column in units of one width; see <see cref="PackedStrings"/> for what the methods answer.</summary>
internal sealed class PackedUnits<T> where T : unmanaged, IBinaryInteger<T>
{
    private readonly PackedValue[] _values;

    // The units of values longer than a head, one after the other, each followed by zeros up to a whole number of strides.
    private readonly T[] _units;

    public PackedUnits(TextList values, Alphabet alphabet)
    {
        _values = alphabet.Records;
        T[] units = alphabet.Units(T.CreateTruncating);
        int parts = alphabet.Parts;
        int count = values.Count;
        long end = 0;
        var starts = new int[parts];
        for (int part = 0; part < parts; part++)
        {
            starts[part] = (int)end;
            (int from, int to) = Alphabet.Range(count, part, parts);
            foreach (ref readonly PackedValue value in _values.AsSpan(from, to - from))
                if (value.Length > HeadUnits) end += Room(value.Length);
            if (end > Array.MaxLength - UnitMask.Padding)
                throw new NotSupportedException($"The distinct values of one column hold more than about {Array.MaxLength - UnitMask.Padding} characters.");
        }

        _units = new T[(int)end + UnitMask.Padding];
        Parallel.For(0, parts, part =>
        {
            (int from, int to) = Alphabet.Range(count, part, parts);
            Fill(values, from, to, starts[part], units);
        });
    }

    /// <summary>How many units fit into the head of a record.</summary>
    private static int HeadUnits
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector128<T>.Count;
    }

    /// <summary>The units a long value takes up.</summary>
    private static int Room(int length) => (length + JaroKernel.Stride - 1) & -JaroKernel.Stride;

    public int Length(int code) => _values[code].Length;

    public double JaroWinkler(int a, int b, double floor)
    {
        if (a == b) return 1;
        ref PackedValue x = ref _values[a];
        ref PackedValue y = ref _values[b];
        int prefix = UnitMask.Prefix(ref Head(ref x), x.Length, ref Head(ref y), y.Length);
        double jaro = Jaro(ref x, ref y, JaroFormula.JaroFloor(floor, prefix));
        return JaroFormula.Winkler(jaro, prefix);
    }

    public double Jaro(int a, int b, double floor) => a == b ? 1 : Jaro(ref _values[a], ref _values[b], floor);

    public int Edits(int a, int b, int limit, bool transpositions)
    {
        if (a == b) return 0;
        ref PackedValue x = ref _values[a];
        ref PackedValue y = ref _values[b];
        if (x.Length > y.Length)
        {
            ref PackedValue longer = ref x;
            x = ref y;
            y = ref longer;
        }

        // An edit changes one unit of one text; a transposition changes none.
        if (y.Length - PackedValue.CommonUnits(in x, in y) > limit) return limit + 1;
        if (limit == 1)
        {
            return y.Length <= HeadUnits
                ? SingleEdit.Short(ref Head(ref x), x.Length, ref Head(ref y), y.Length, transpositions)
                : SingleEdit.Long(ref Start(ref x), x.Length, ref Start(ref y), y.Length, transpositions);
        }

        limit = Math.Min(limit, y.Length);
        return transpositions
            ? DamerauKernel.Distance(UnitMask.Span(ref Start(ref x), x.Length), UnitMask.Span(ref Start(ref y), y.Length), limit)
            : LevenshteinKernel.Distance(ref Start(ref x), x.Length, ref Start(ref y), y.Length, limit);
    }

    private double Jaro(ref PackedValue x, ref PackedValue y, double floor)
    {
        int a = x.Length;
        int b = y.Length;
        if (a == 0 || b == 0) return a == b ? 1 : 0;
        double needed = JaroFormula.Needed(floor, a, b);
        if (PackedValue.CommonUnits(in x, in y) * (double)(a + b) < needed) return -1;
        return JaroKernel.Similarity(ref Start(ref x), a, ref Start(ref y), b, needed);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref T Start(ref PackedValue value)
    {
        if (value.Length <= HeadUnits) return ref Head(ref value);
        return ref _units[value.Offset];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref T Head(ref PackedValue value) => ref Unsafe.As<Vector128<byte>, T>(ref value.Head);

    private void Fill(TextList values, int from, int to, int offset, T[] units)
    {
        for (int code = from; code < to; code++)
        {
            ref PackedValue record = ref _values[code];
            ReadOnlySpan<char> text = values[code];
            bool apart = record.Length > HeadUnits;
            record.Offset = apart ? offset : 0;
            ref T destination = ref apart ? ref _units[offset] : ref Head(ref record);
            ulong signature = 0;
            int length = 0;
            for (int i = 0; i < text.Length; length++)
            {
                T unit = units[Scalars.Next(text, ref i)];
                Unsafe.Add(ref destination, length) = unit;
                signature = PackedValue.Sign(signature, int.CreateTruncating(unit));
            }

            record.Signature = signature;
            if (!apart) continue;
            record.Head = Unsafe.As<T, Vector128<byte>>(ref destination);
            offset += Room(length);
        }
    }
}
