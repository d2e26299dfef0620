using Livelihood.Rules.Feel;
using Livelihood.Rules.Syntax.Internal;

namespace Livelihood.Rules.Dmn.Internal;

/// <summary>Gives the types of one model by their names.</summary>
internal sealed class DmnTypes
{
    private readonly Dictionary<string, FeelType> _named = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DmnItemDefinition> _definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FeelTests> _allowed = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);
    private readonly Func<DmnTests?, FeelTests?> _tests;

    public DmnTypes(DmnModel model, IEnumerable<KeyValuePair<string, DmnTypes>> imports, Func<DmnTests?, FeelTests?> tests)
    {
        _tests = tests;
        foreach ((string import, DmnTypes types) in imports)
        {
            string prefix = import.Length == 0 ? "" : import + ".";
            foreach ((string name, FeelType type) in types._named) _named[prefix + name] = type;
            foreach ((string name, FeelTests allowed) in types._allowed) _allowed[prefix + name] = allowed;
        }
        foreach (DmnItemDefinition definition in model.ItemDefinitions) _definitions.TryAdd(Key(definition.Name), definition);
        foreach (DmnItemDefinition definition in model.ItemDefinitions) _named[Key(definition.Name)] = Resolve(Key(definition.Name));
    }

    /// <summary>The types that expressions may name.</summary>
    public IReadOnlyDictionary<string, FeelType> Named => _named;

    /// <summary>A type by the name a model gives it; any type for none.</summary>
    public FeelType Of(string? name)
    {
        if (string.IsNullOrWhiteSpace(name)) return FeelType.Any;
        name = Key(name);
        if (_definitions.ContainsKey(name) || _named.ContainsKey(name)) return Resolve(name);
        return FeelType.Parse(name) is { } type and not FeelType.Reference ? type : FeelType.Any;
    }

    /// <summary>The values that a named type allows, in their order; null where it allows all.</summary>
    public FeelTests? Allowed(string? name) => name is null ? null : _allowed.GetValueOrDefault(Key(name));

    private static string Key(string name) => NameCharacters.Normalise(name);

    private FeelType Resolve(string name)
    {
        if (_named.TryGetValue(name, out FeelType? known)) return known;
        // A type that contains itself is any type where it does.
        if (!_open.Add(name)) return FeelType.Any;
        FeelType type = Define(_definitions[name], name);
        _open.Remove(name);
        return _named[name] = type;
    }

    private FeelType Define(DmnItemDefinition definition, string? name)
    {
        FeelType type;
        if (definition.Components.Count > 0)
            type = new FeelType.Context(definition.Components.Select(c => KeyValuePair.Create(Key(c.Name), Define(c, null))).ToArray());
        else if (definition.FunctionType is { } function)
            type = new FeelType.Function(function.Parameters.Select(p => Of(p.TypeRef)).ToArray(), Of(function.OutputTypeRef));
        else
            type = Of(definition.TypeRef);
        if (_tests(definition.AllowedValues) is { } allowed)
        {
            if (name is not null) _allowed[name] = allowed;
            type = new FeelType.Constrained(type, allowed);
        }
        else if (name is not null && definition.TypeRef is { } reference && Allowed(reference) is { } inherited)
        {
            _allowed[name] = inherited;
        }
        if (definition.IsCollection) type = new FeelType.List(type);
        return _tests(definition.TypeConstraint) is { } constraint ? new FeelType.Constrained(type, constraint) : type;
    }
}
