namespace Livelihood.Linkage.Standardising;

/// <summary>The integrator's standardisers by name, given to a linkage model when it is compiled.</summary>
/// <remarks>Immutable; safe from any thread.</remarks>
public sealed class StandardiserRegistry
{
    private readonly SortedDictionary<string, IStandardiser> _byName = new(StringComparer.Ordinal);

    /// <summary>Registers standardisers under their names.</summary>
    /// <param name="standardisers">The standardisers, in any order.</param>
    /// <exception cref="ArgumentNullException">The list or one of the standardisers is null.</exception>
    /// <exception cref="ArgumentException">A name is empty or used twice.</exception>
    public StandardiserRegistry(params IEnumerable<IStandardiser> standardisers)
    {
        ArgumentNullException.ThrowIfNull(standardisers);
        foreach (IStandardiser standardiser in standardisers)
        {
            ArgumentNullException.ThrowIfNull(standardiser, nameof(standardisers));
            string name = standardiser.Name;
            if (string.IsNullOrEmpty(name)) throw new ArgumentException("A standardiser has no name.", nameof(standardisers));
            if (!_byName.TryAdd(name, standardiser))
                throw new ArgumentException($"Two standardisers are named \"{name}\".", nameof(standardisers));
        }
    }

    /// <summary>The registry without any standardiser.</summary>
    public static StandardiserRegistry Empty { get; } = new();

    /// <summary>The names, in ordinal order.</summary>
    public IReadOnlyCollection<string> Names => _byName.Keys;

    /// <summary>The standardiser of a name, or null where there is none.</summary>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public IStandardiser? Find(string name) => _byName.GetValueOrDefault(name);
}
