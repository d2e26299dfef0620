namespace Livelihood.Core.Text.Internal;

/// <summary>A set of code points of planes 0 to 2, one bit each; no character of the other planes is ever in it.</summary>
internal sealed class CodePointSet
{
    private const int Size = 0x30000;
    private readonly ulong[] _bits = new ulong[Size / 64];

    public void Add(int code) => _bits[code >> 6] |= 1UL << (code & 63);

    public void AddRange(int from, int to)
    {
        for (int code = from; code <= to; code++) Add(code);
    }

    public bool Contains(int code) => (uint)code < Size && (_bits[code >> 6] >> (code & 63) & 1) != 0;

    public bool ContainsAnyOf(string text)
    {
        foreach (int code in new CodePoints(text))
            if (Contains(code)) return true;
        return false;
    }
}
