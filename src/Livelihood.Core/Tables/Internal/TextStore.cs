using System.Runtime.CompilerServices;

namespace Livelihood.Core.Tables.Internal;

/// <summary>
/// Distinct texts, numbered in the order of their first occurrence, with an open-addressing index over their characters.
/// </summary>
/// <remarks>
/// Characters lie in pages that grow with the store, not in one string per value: a known value costs no allocation, a new one
/// its characters and twelve bytes. Not safe to change from many threads; safe to read from many once it no longer changes.
/// </remarks>
internal sealed class TextStore
{
    /// <summary>Slots passed before a chain is taken for an attack: far beyond the longest at three quarters full.</summary>
    private const int LongestChain = 1024;

    private const int FirstPage = 512;
    private const int LargestPage = 1 << 19;

    private TextHash _hash = TextHash.Standard;
    private bool _isSecret;
    private Slot[] _slots = new Slot[64];
    private Place[] _places = [];
    private char[][] _pages = [];
    private int _pageCount;
    private int _pageUsed;

    /// <summary>The number of distinct texts.</summary>
    public int Count { get; private set; }

    /// <summary>Whether values made to collide were met and the hash was given a secret key.</summary>
    internal bool IsSecret => _isSecret;

    /// <summary>The characters of a text.</summary>
    public ReadOnlySpan<char> this[int code]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            Place place = _places[code];
            return _pages[place.Page].AsSpan(place.Start, place.Length);
        }
    }

    /// <summary>The code of a text, or -1.</summary>
    public int Find(ReadOnlySpan<char> text)
    {
        Slot[] slots = _slots;
        uint hash = _hash.Of(text);
        for (uint at = hash; ; at++)
        {
            Slot slot = slots[at & (uint)(slots.Length - 1)];
            if (slot.Number == 0) return -1;
            if (slot.Hash == hash && this[slot.Number - 1].SequenceEqual(text)) return slot.Number - 1;
        }
    }

    /// <summary>The code of a text, which is added where it is new.</summary>
    public int GetOrAdd(ReadOnlySpan<char> text)
    {
        Slot[] slots = _slots;
        uint hash = _hash.Of(text);
        for (uint at = hash; ; at++)
        {
            Slot slot = slots[at & (uint)(slots.Length - 1)];
            if (slot.Number == 0) return Add(text, hash, at);
            if (slot.Hash == hash && this[slot.Number - 1].SequenceEqual(text)) return slot.Number - 1;
        }
    }

    /// <summary>A store with the same texts that can grow by itself; the characters are shared.</summary>
    public TextStore Copy() => new()
    {
        _hash = _hash,
        _isSecret = _isSecret,
        _slots = (Slot[])_slots.Clone(),
        _places = _places[..Count],
        _pages = _pages[.._pageCount],
        _pageCount = _pageCount,
        _pageUsed = _pageCount == 0 ? 0 : _pages[_pageCount - 1].Length,
        Count = Count,
    };

    private int Add(ReadOnlySpan<char> text, uint hash, uint at)
    {
        if (at - hash > LongestChain && !_isSecret)
        {
            (_hash, _isSecret) = (TextHash.Secret(), true);
            Index(_slots.Length);
            return GetOrAdd(text);
        }

        int code = Count;
        if (code == _places.Length) Array.Resize(ref _places, Math.Max(16, 2 * code));
        _places[code] = Keep(text);
        _slots[at & (uint)(_slots.Length - 1)] = new Slot(hash, code + 1);
        Count = code + 1;
        if (Count > _slots.Length - _slots.Length / 4) Grow();
        return code;
    }

    private Place Keep(ReadOnlySpan<char> text)
    {
        if (_pageCount == 0 || text.Length > _pages[_pageCount - 1].Length - _pageUsed)
        {
            int size = Math.Max(text.Length, Math.Min(LargestPage, FirstPage << Math.Min(_pageCount, 20)));
            if (_pageCount == _pages.Length) Array.Resize(ref _pages, Math.Max(4, 2 * _pageCount));
            _pages[_pageCount++] = GC.AllocateUninitializedArray<char>(size);
            _pageUsed = 0;
        }
        Place place = new(_pageCount - 1, _pageUsed, text.Length);
        text.CopyTo(_pages[place.Page].AsSpan(place.Start));
        _pageUsed += text.Length;
        return place;
    }

    private void Grow()
    {
        Slot[] grown = new Slot[2 * _slots.Length];
        foreach (Slot slot in _slots)
            if (slot.Number != 0) Put(grown, slot);
        _slots = grown;
    }

    private void Index(int slots)
    {
        _slots = new Slot[slots];
        for (int code = 0; code < Count; code++) Put(_slots, new Slot(_hash.Of(this[code]), code + 1));
    }

    private static void Put(Slot[] slots, Slot slot)
    {
        uint mask = (uint)(slots.Length - 1);
        uint at = slot.Hash & mask;
        while (slots[at].Number != 0) at = (at + 1) & mask;
        slots[at] = slot;
    }

    /// <summary>One place of the index; number 0 is an empty place, else the code is the number less one.</summary>
    private readonly record struct Slot(uint Hash, int Number);

    /// <summary>Where the characters of a text lie.</summary>
    private readonly record struct Place(int Page, int Start, int Length);
}
