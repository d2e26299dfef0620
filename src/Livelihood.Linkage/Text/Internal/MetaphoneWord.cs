namespace Livelihood.Linkage.Text.Internal;

/// <summary>A name while it is encoded: its letters by position, questions about their surroundings, and the two codes so far.</summary>
internal ref struct MetaphoneWord
{
    private readonly ReadOnlySpan<char> _name;
    private readonly Span<char> _primary;
    private readonly Span<char> _secondary;
    private int _primaryLength;
    private int _secondaryLength;

    public MetaphoneWord(ReadOnlySpan<char> name, Span<char> primary, Span<char> secondary)
    {
        _name = name.Trim();
        _primary = primary;
        _secondary = secondary;
        _primaryLength = 0;
        _secondaryLength = 0;
        SlavoGermanic = false;
        for (int i = 0; i < _name.Length && !SlavoGermanic; i++)
            SlavoGermanic = this[i] is 'W' or 'K' || Is(i, "CZ");
    }

    public readonly int Length => _name.Length;

    public readonly int Last => _name.Length - 1;

    /// <summary>Whether the spelling (W, K, CZ) hints at a Slavic or Germanic origin.</summary>
    public bool SlavoGermanic { get; }

    public readonly bool Full => _primaryLength == _primary.Length && _secondaryLength == _secondary.Length;

    public readonly ReadOnlySpan<char> Primary => _primary[.._primaryLength];

    public readonly ReadOnlySpan<char> Secondary => _secondary[.._secondaryLength];

    /// <summary>The capital at a position: a space behind the end, nothing that occurs in a name before the beginning.</summary>
    public readonly char this[int at]
    {
        get
        {
            if (at < 0) return '\0';
            if (at >= _name.Length) return ' ';
            char unit = _name[at];
            return char.IsAsciiLetterLower(unit) ? (char)(unit - 0x20) : unit switch { 'ç' => 'Ç', 'ñ' => 'Ñ', _ => unit };
        }
    }

    public readonly bool Vowel(int at) => this[at] is 'A' or 'E' or 'I' or 'O' or 'U' or 'Y';

    /// <summary>Whether the capitals from a position on are these.</summary>
    public readonly bool Is(int at, string letters)
    {
        for (int i = 0; i < letters.Length; i++)
            if (this[at + i] != letters[i]) return false;
        return true;
    }

    /// <summary>Whether any of these stands at a position.</summary>
    public readonly bool IsAny(int at, params ReadOnlySpan<string> choices)
    {
        foreach (string letters in choices)
            if (Is(at, letters)) return true;
        return false;
    }

    /// <summary>Whether the capital at a position is one of these.</summary>
    public readonly bool IsOneOf(int at, string capitals) => capitals.Contains(this[at]);

    /// <summary>Whether the name begins as Germanic names do in which "ch", "g" and "th" are hard.</summary>
    public readonly bool BeginsGermanic => IsAny(0, "VAN ", "VON ", "SCH");

    /// <summary>Adds a sound to both codes.</summary>
    public void Add(string sound) => Add(sound, sound);

    /// <summary>Adds one sound to the primary code and another to the secondary; either may be empty.</summary>
    public void Add(string primary, string secondary)
    {
        Append(primary, _primary, ref _primaryLength);
        Append(secondary, _secondary, ref _secondaryLength);
    }

    private static void Append(string sound, Span<char> code, ref int length)
    {
        foreach (char letter in sound)
            if (length < code.Length) code[length++] = letter;
    }
}
