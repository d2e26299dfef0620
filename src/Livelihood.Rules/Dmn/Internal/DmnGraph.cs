using Livelihood.Rules.Syntax.Internal;

namespace Livelihood.Rules.Dmn.Internal;

/// <summary>Is a whole model, ready to be evaluated.</summary>
internal sealed class DmnGraph
{
    private readonly Dictionary<string, DmnCode> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Name, bool Function), DmnCode> _byName = [];

    public DmnGraph(DmnModel model, DmnTypes types)
    {
        Model = model;
        Types = types;
    }

    public DmnModel Model { get; }

    public DmnTypes Types { get; }

    /// <summary>The graphs of imported models by the names of their imports.</summary>
    public Dictionary<string, DmnGraph> Imports { get; } = new(StringComparer.Ordinal);

    public List<DmnCode> Codes { get; } = [];

    public void Add(DmnCode code)
    {
        Codes.Add(code);
        if (code.Element.Id is { } id) _byId.TryAdd(id, code);
        bool function = code.Element is DmnElement.KnowledgeModel or DmnElement.Service;
        if (function || code.Element is DmnElement.Decision) _byName.TryAdd((NameCharacters.Normalise(code.Element.Name), function), code);
    }

    /// <summary>Lets elements be found by the names of their values too, where no element has such a name itself.</summary>
    public void AddVariables()
    {
        foreach (DmnCode code in Codes)
        {
            bool function = code.Element is DmnElement.KnowledgeModel or DmnElement.Service;
            if (function || code.Element is DmnElement.Decision) _byName.TryAdd((code.Name, function), code);
        }
    }

    public DmnCode? Find(string name, bool function) => _byName.GetValueOrDefault((NameCharacters.Normalise(name), function));

    /// <summary>The element a reference leads to, with the name of the import before it; null where it leads nowhere.</summary>
    public (string? Import, DmnCode Code)? Follow(string href)
    {
        int hash = href.IndexOf('#', StringComparison.Ordinal);
        if (hash < 0) return null;
        string space = href[..hash], id = href[(hash + 1)..];
        if (hash == 0 || space == Model.Namespace) return _byId.TryGetValue(id, out DmnCode? own) ? (null, own) : null;
        foreach ((string name, DmnGraph graph) in Imports)
        {
            if (graph.Model.Namespace == space && graph._byId.TryGetValue(id, out DmnCode? code)) return (name.Length == 0 ? null : name, code);
        }
        return null;
    }
}
