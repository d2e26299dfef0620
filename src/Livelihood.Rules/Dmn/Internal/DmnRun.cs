using Livelihood.Rules.Feel;
using Livelihood.Rules.Syntax.Internal;

namespace Livelihood.Rules.Dmn.Internal;

/// <summary>Is one evaluation of a graph: its inputs, and the values found so far.</summary>
internal sealed class DmnRun
{
    private readonly Dictionary<string, FeelValue> _inputs = new(StringComparer.Ordinal);
    private readonly Dictionary<DmnCode, FeelValue> _values = new(ReferenceEqualityComparer.Instance);

    public DmnRun(FeelValue.Context inputs)
    {
        foreach ((string name, FeelValue value) in inputs.Entries) _inputs[NameCharacters.Normalise(name)] = value;
    }

    /// <summary>Takes values given under the name of an import as those of the imported model: <c>import.name</c>, or a context under the import's name.</summary>
    public DmnRun(FeelValue.Context inputs, IEnumerable<string> imports)
        : this(inputs)
    {
        foreach (string import in imports)
        {
            if (_inputs.TryGetValue(import, out FeelValue? value) && value is FeelValue.Context context)
            {
                foreach ((string name, FeelValue part) in context.Entries) _inputs.TryAdd(NameCharacters.Normalise(name), part);
            }
            foreach (string name in _inputs.Keys.Where(k => k.StartsWith(import + ".", StringComparison.Ordinal)).ToArray())
                _inputs.TryAdd(name[(import.Length + 1)..], _inputs[name]);
        }
    }

    public FeelValue Value(DmnCode code, FeelSession session)
    {
        if (_values.TryGetValue(code, out FeelValue? known)) return known;
        session.Enter();
        FeelValue value = code.Element switch
        {
            DmnElement.InputData or DmnElement.Decision when _inputs.TryGetValue(code.Name, out FeelValue? given) => code.Type.Convert(given, session),
            DmnElement.Decision => code.Type.Convert(code.Body(Scope(code, session), session), session),
            DmnElement.KnowledgeModel => Knowledge(code, session),
            DmnElement.Service service => Service(code, service),
            _ => FeelValue.Nothing,
        };
        session.Leave();
        _values[code] = value;
        return value;
    }

    /// <summary>What an element's expression can name: the elements it needs; those of imported models behind the import's name.</summary>
    private FeelScope Scope(DmnCode code, FeelSession session)
    {
        FeelScope scope = FeelScope.Empty;
        var imports = new Dictionary<string, List<KeyValuePair<string, FeelValue>>>(StringComparer.Ordinal);
        foreach ((string? import, DmnCode needed) in code.Needs)
        {
            // A function that needs itself knows itself by its own name.
            if (ReferenceEquals(needed, code)) continue;
            FeelValue value = Value(needed, session);
            if (import is null)
            {
                scope = scope.With(needed.Name, value);
                continue;
            }
            if (!imports.TryGetValue(import, out List<KeyValuePair<string, FeelValue>>? entries)) imports[import] = entries = [];
            entries.Add(new(needed.Name, value));
        }
        foreach ((string import, List<KeyValuePair<string, FeelValue>> entries) in imports) scope = scope.With(import, new FeelValue.Context(entries));
        return scope;
    }

    private FeelValue Knowledge(DmnCode code, FeelSession session)
        => BoxedCalls.Recursive(code.Name, ((DmnElement.KnowledgeModel)code.Element).Logic?.Parameters ?? [], code.Body, Scope(code, session), session);

    /// <summary>A decision service as a function of its inputs and input decisions; what it gives does not depend on this run's values.</summary>
    private static FeelValue.Function Service(DmnCode code, DmnElement.Service service)
    {
        int arguments = service.InputValues.Count + service.InputDecisions.Count;
        DmnCode[] inputs = code.Needs.Take(arguments).Select(n => n.Code).ToArray();
        DmnCode[] outputs = code.Needs.Skip(arguments).Select(n => n.Code).ToArray();
        return new FeelValue.Function(
            code.Name,
            inputs.Select(i => new FeelParameter(i.Name, i.Type)).ToArray(),
            (session, values) =>
            {
                var run = new DmnRun(new FeelValue.Context(inputs.Select((input, i) => KeyValuePair.Create(input.Name, values[i]))));
                FeelValue[] results = outputs.Select(o => run.Value(o, session)).ToArray();
                return results.Length == 1
                    ? results[0]
                    : new FeelValue.Context(outputs.Select((output, i) => KeyValuePair.Create(output.Name, results[i])));
            },
            code.Type);
    }
}
