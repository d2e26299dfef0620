using System.Collections.Frozen;

namespace Livelihood.Rules.Feel.Internal;

/// <summary>Knows the built-in functions by name.</summary>
/// <remarks>Source: OMG DMN 1.5, clause 10.3.4.</remarks>
internal sealed class BuiltIns
{
    private static readonly Lazy<FrozenDictionary<string, FeelValue.Function>> All = new(Make);

    private readonly Dictionary<string, List<BuiltIn>> _forms = new(StringComparer.Ordinal);

    /// <summary>The function of a name; null where there is none.</summary>
    public static FeelValue.Function? Find(string name) => All.Value.GetValueOrDefault(name);

    /// <summary>The names of all built-in functions.</summary>
    public static IEnumerable<string> Names => All.Value.Keys;

    /// <summary>Adds one form of a function.</summary>
    /// <param name="name">The function's name.</param>
    /// <param name="parameters">The parameters as <c>name: type</c>, separated by commas; <c>?</c> behind an optional name, <c>*</c> behind one that takes the rest.</param>
    /// <param name="body">The computation.</param>
    public BuiltIns Add(string name, string parameters, Func<BuiltInCall, FeelValue> body)
    {
        if (!_forms.TryGetValue(name, out List<BuiltIn>? forms)) _forms.Add(name, forms = []);
        forms.Add(new(name, [.. parameters.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(Parameter)], body));
        return this;
    }

    private static BuiltInParameter Parameter(string text)
    {
        string[] parts = text.Split(": ");
        FeelType type = TypeText.Parse(parts[1]) is { } known and not FeelType.Reference ? known : throw new ArgumentException($"There is no type {parts[1]}.", nameof(text));
        return new(parts[0].TrimEnd('?', '*'), type, parts[0].EndsWith('?'), parts[0].EndsWith('*'));
    }

    private static FrozenDictionary<string, FeelValue.Function> Make()
    {
        BuiltIns all = new();
        Conversions.Add(all);
        Strings.Add(all);
        Patterns.Add(all);
        Lists.Add(all);
        ListEdits.Add(all);
        Aggregates.Add(all);
        Numbers.Add(all);
        Ranges.Add(all);
        Temporals.Add(all);
        Contexts.Add(all);
        return all._forms.ToFrozenDictionary(f => f.Key, f => new FeelValue.Function(f.Key, f.Value), StringComparer.Ordinal);
    }
}
