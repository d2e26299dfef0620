using Livelihood.Core.Tables;

namespace Livelihood.Linkage.Text.Internal;

/// <summary>
/// The distinct values of one column, laid out for comparing many pairs of them: units of the smallest width the column's
/// alphabet allows, and per value what bounds a similarity before it is computed. Immutable; safe to read from many threads.
/// </summary>
internal sealed class PackedStrings
{
    // One of the three is there: the column has at most 255 distinct scalars, at most 65,535, or more.
    private readonly PackedUnits<byte>? _bytes;
    private readonly PackedUnits<ushort>? _words;
    private readonly PackedUnits<int>? _wide;

    /// <summary>Packs the values; a value's index is its code. Takes time linear in the text, on all processors.</summary>
    /// <param name="values">The values, none of them null. Reading them from several threads must be safe.</param>
    public PackedStrings(IReadOnlyList<string> values)
        : this(new TextList(values))
    {
    }

    /// <summary>Packs the texts of a column's dictionary under their codes.</summary>
    public PackedStrings(TextDictionary values)
        : this(new TextList(values))
    {
    }

    private PackedStrings(TextList values)
    {
        Alphabet alphabet = Alphabet.Survey(values);
        if (alphabet.Size <= byte.MaxValue) _bytes = new PackedUnits<byte>(values, alphabet);
        else if (alphabet.Size <= ushort.MaxValue) _words = new PackedUnits<ushort>(values, alphabet);
        else _wide = new PackedUnits<int>(values, alphabet);
        Count = values.Count;
    }

    /// <summary>The number of values.</summary>
    public int Count { get; }

    /// <summary>The length of a value in scalars.</summary>
    public int Length(int code) => _bytes?.Length(code) ?? _words?.Length(code) ?? _wide!.Length(code);

    /// <summary>The Jaro–Winkler similarity where it is at least <paramref name="floor"/>, otherwise that or any value below the floor (0 ≤ floor ≤ 1).</summary>
    public double JaroWinkler(int a, int b, double floor)
        => _bytes is not null ? _bytes.JaroWinkler(a, b, floor)
            : _words is not null ? _words.JaroWinkler(a, b, floor)
            : _wide!.JaroWinkler(a, b, floor);

    /// <summary>The Jaro similarity where it is at least <paramref name="floor"/>, otherwise that or any value below the floor (0 ≤ floor ≤ 1).</summary>
    public double Jaro(int a, int b, double floor)
        => _bytes is not null ? _bytes.Jaro(a, b, floor)
            : _words is not null ? _words.Jaro(a, b, floor)
            : _wide!.Jaro(a, b, floor);

    /// <summary>The unrestricted Damerau–Levenshtein distance where it is at most <paramref name="limit"/> (0 or more), otherwise <paramref name="limit"/> + 1.</summary>
    public int DamerauLevenshtein(int a, int b, int limit)
        => _bytes is not null ? _bytes.Edits(a, b, limit, transpositions: true)
            : _words is not null ? _words.Edits(a, b, limit, transpositions: true)
            : _wide!.Edits(a, b, limit, transpositions: true);

    /// <summary>The Levenshtein distance where it is at most <paramref name="limit"/> (0 or more), otherwise <paramref name="limit"/> + 1.</summary>
    public int Levenshtein(int a, int b, int limit)
        => _bytes is not null ? _bytes.Edits(a, b, limit, transpositions: false)
            : _words is not null ? _words.Edits(a, b, limit, transpositions: false)
            : _wide!.Edits(a, b, limit, transpositions: false);
}
