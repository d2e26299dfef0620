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
    private readonly HashSet<string> _names;

    /// <summary>Makes a set of names.</summary>
    /// <param name="names">The names; repeated and empty ones are taken once and not at all.</param>
    /// <exception cref="ArgumentNullException">The names, or one of them, are null.</exception>
    public NameSet(IEnumerable<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        _names = new HashSet<string>(StringComparer.Ordinal);
        Trie = new NameTrie();
        foreach (string name in names)
        {
            ArgumentNullException.ThrowIfNull(name, nameof(names));
            string normal = NameCharacters.Normalise(name);
            if (normal.Length > 0 && _names.Add(normal)) Trie.Add(normal);
        }
    }

    /// <summary>The set without names.</summary>
    public static NameSet Empty { get; } = new([]);

    /// <summary>The names, each run of white space written as one space, in no stated order.</summary>
    public IReadOnlyCollection<string> Names => _names;

    internal NameTrie Trie { get; }

    /// <summary>A set with these names and more; this set stays as it is. The cost grows with the length of all names.</summary>
    /// <param name="more">The names to add.</param>
    /// <exception cref="ArgumentNullException">The names, or one of them, are null.</exception>
    public NameSet With(IEnumerable<string> more)
    {
        ArgumentNullException.ThrowIfNull(more);
        return new NameSet(_names.Concat(more));
    }

    /// <summary>Whether a name is declared.</summary>
    /// <param name="name">The name, with any runs of white space.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public bool Contains(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _names.Contains(NameCharacters.Normalise(name));
    }
}
