using Livelihood.Rules.Syntax.Internal;

namespace Livelihood.Rules.Syntax;

/// <summary>Holds the names that are declared, so that a name with spaces or signs in it is read as one name, longest first.</summary>
/// <remarks>
/// Names are compared exactly, but each run of white space counts as one space and white space at the ends does not count.
/// Immutable and safe to read from many threads.
/// Source: OMG DMN 1.5, clause 10.3.1.4 (a name is the longest match with the names in scope).
/// </remarks>
public sealed class NameSet
{
    /// <summary>How many sets may stand on one another before they are made one, so that finding a name stays cheap.</summary>
    private const int MostLayers = 6;

    private readonly NameSet? _below;
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly NameTrie _trie = new();
    private readonly int _layers = 1;

    /// <summary>Makes a set of names.</summary>
    /// <param name="names">The names; repeated and empty ones are taken once and not at all.</param>
    /// <exception cref="ArgumentNullException">The names, or one of them, are null.</exception>
    public NameSet(IEnumerable<string> names)
        : this(names, null)
    {
    }

    private NameSet(IEnumerable<string> names, NameSet? below)
    {
        ArgumentNullException.ThrowIfNull(names);
        if (below is { _layers: >= MostLayers })
        {
            names = below.Names.Concat(names);
            below = null;
        }
        _below = below;
        _layers = below is null ? 1 : below._layers + 1;
        foreach (string name in names)
        {
            ArgumentNullException.ThrowIfNull(name, nameof(names));
            string normal = NameCharacters.Normalise(name);
            if (normal.Length > 0 && below?.HasNormal(normal) != true && _names.Add(normal)) _trie.Add(normal);
        }
    }

    /// <summary>The set without names.</summary>
    public static NameSet Empty { get; } = new([]);

    /// <summary>The names, each run of white space written as one space, in no stated order.</summary>
    public IReadOnlyCollection<string> Names => _below is null ? _names : [.. _below.Names, .. _names];

    /// <summary>A set with these names and more; this set stays as it is. The cost grows with the length of the names that are added.</summary>
    /// <param name="more">The names to add.</param>
    /// <exception cref="ArgumentNullException">The names, or one of them, are null.</exception>
    public NameSet With(IEnumerable<string> more)
    {
        ArgumentNullException.ThrowIfNull(more);
        return new NameSet(more, this);
    }

    /// <summary>Whether a name is declared.</summary>
    /// <param name="name">The name, with any runs of white space.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public bool Contains(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return HasNormal(NameCharacters.Normalise(name));
    }

    /// <summary>Where the longest name that begins at a place of a text ends; -1 where none begins there.</summary>
    internal int LongestEnd(string text, int start)
    {
        int end = -1;
        for (NameSet? at = this; at is not null; at = at._below) end = Math.Max(end, at._trie.LongestEnd(text, start));
        return end;
    }

    private bool HasNormal(string name)
    {
        for (NameSet? at = this; at is not null; at = at._below)
        {
            if (at._names.Contains(name)) return true;
        }
        return false;
    }
}
