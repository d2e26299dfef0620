using Livelihood.Core.Tables.Internal;

namespace Livelihood.Core.Tables;

/// <summary>Holds distinct texts, numbered from 0 in the order of their first occurrence. Immutable; safe to read from many threads.</summary>
/// <remarks>Texts are the same when their UTF-16 code units are; nothing is folded or normalised, and an empty text is a text.</remarks>
public sealed class TextDictionary
{
    internal TextDictionary(TextStore store) => Store = store;

    /// <summary>The number of distinct texts; codes go from 0 to this less one.</summary>
    public int Count => Store.Count;

    internal TextStore Store { get; }

    /// <summary>The text of a code, as a new string. In loops, <see cref="AsSpan"/> costs nothing.</summary>
    /// <param name="code">The code, 0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such code.</exception>
    public string this[int code] => new(AsSpan(code));

    /// <summary>Gives the characters of a code's text without a copy.</summary>
    /// <param name="code">The code, 0 to <see cref="Count"/> - 1.</param>
    /// <returns>The characters.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such code.</exception>
    public ReadOnlySpan<char> AsSpan(int code)
    {
        if ((uint)code >= (uint)Store.Count) ThrowOutside(code, Store.Count);
        return Store[code];
    }

    /// <summary>Finds the code of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="code">Its code; -1 where the text is not in the dictionary.</param>
    /// <returns>Whether the text is in the dictionary.</returns>
    public bool TryGetCode(ReadOnlySpan<char> text, out int code)
    {
        code = Store.Find(text);
        return code >= 0;
    }

    private static void ThrowOutside(int code, int count)
        => throw new ArgumentOutOfRangeException(nameof(code), code, $"The dictionary has {count} texts.");
}
