namespace Livelihood.Linkage.Text.Internal;

/// <summary>A text of at most 64 units held where all of it can be compared with one unit at once. Kernels are compiled once per implementation.</summary>
internal interface IUnitText<TSelf, T> where TSelf : struct, IUnitText<TSelf, T>, allows ref struct where T : unmanaged
{
    /// <summary>Reads the text that begins at <paramref name="start"/>.</summary>
    static abstract TSelf Load(ref T start, int length);

    /// <summary>Bit i says whether unit i equals <paramref name="value"/>; bits behind the text mean nothing.</summary>
    ulong EqualTo(T value);
}
