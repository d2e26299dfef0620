using Livelihood.Core.Documents;
using Livelihood.Rules.Feel;
using Livelihood.Rules.Syntax;
using Livelihood.Rules.Syntax.Internal;

namespace Livelihood.Rules.Dmn.Internal;

/// <summary>Prepares models and the models they import.</summary>
internal sealed class DmnCompiler
{
    private readonly Dictionary<string, DmnModel> _models = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DmnGraph?> _graphs = new(StringComparer.Ordinal);
    private readonly ProblemList _problems;

    public DmnCompiler(IEnumerable<DmnModel> others, ProblemList problems)
    {
        foreach (DmnModel other in others) _models.TryAdd(other.Namespace, other);
        _problems = problems;
    }

    public DmnGraph Compile(DmnModel model)
    {
        _graphs[model.Namespace] = null;
        var imports = new Dictionary<string, DmnGraph>(StringComparer.Ordinal);
        foreach (DmnImport import in model.Imports)
        {
            if (Imported(import, model) is { } imported) imports[NameCharacters.Normalise(import.Name)] = imported;
        }
        var names = new NameSet(Fields(model, imports.Values));
        var boxed = new BoxedCompiler(_problems);
        var types = new DmnTypes(model, imports.Select(i => KeyValuePair.Create(i.Key, i.Value.Types)), t => boxed.Tests(t, names));
        var graph = new DmnGraph(model, types);
        foreach ((string name, DmnGraph imported) in imports) graph.Imports[name] = imported;
        foreach (DmnElement element in model.Elements) graph.Add(new DmnCode(element, NameCharacters.Normalise(element.Variable?.Name ?? element.Name), Type(element, types)));
        graph.AddVariables();
        foreach (DmnCode code in graph.Codes) Connect(code, graph);
        foreach (DmnCode code in graph.Codes) Fill(code, boxed with { Types = types }, names);
        _graphs[model.Namespace] = graph;
        return graph;
    }

    private DmnGraph? Imported(DmnImport import, DmnModel into)
    {
        if (_graphs.TryGetValue(import.Namespace, out DmnGraph? known))
        {
            if (known is null) Problem(import, "The model imports itself.", import.Namespace);
            return known;
        }
        if (_models.TryGetValue(import.Namespace, out DmnModel? model) && !ReferenceEquals(model, into)) return Compile(model);
        if (DmnNames.ModelNamespaces.Contains(import.ImportType)) Problem(import, "The imported model is not there.", import.Namespace);
        return null;
    }

    private void Problem(DmnNode node, string message, string? found)
        => _problems.Add(new Problem { Path = "/definitions", Message = message, Found = found, Line = node.Line, Column = node.Column });

    /// <summary>The names of fields, types and imports, which may hold signs.</summary>
    private static List<string> Fields(DmnModel model, IEnumerable<DmnGraph> imported)
    {
        var names = new List<string>(model.Imports.Select(i => i.Name));
        foreach (DmnModel source in imported.Select(g => g.Model).Append(model))
        {
            var open = new Stack<DmnItemDefinition>(source.ItemDefinitions);
            while (open.TryPop(out DmnItemDefinition? definition))
            {
                names.Add(definition.Name);
                foreach (DmnItemDefinition component in definition.Components) open.Push(component);
            }
        }
        return names;
    }

    /// <summary>The type of an element's value; that of what it gives for a function.</summary>
    private static FeelType Type(DmnElement element, DmnTypes types)
    {
        FeelType type = types.Of(element.Variable?.TypeRef);
        bool function = element is DmnElement.KnowledgeModel or DmnElement.Service;
        return function && type is FeelType.Function { Result: { } result } ? result : type;
    }

    private static void Connect(DmnCode code, DmnGraph graph)
    {
        IEnumerable<string> hrefs = code.Element is DmnElement.Service service
            ? service.InputValues.Concat(service.InputDecisions).Concat(service.OutputDecisions)
            : code.Element.Requirements.Where(r => r.Kind != DmnRequirementKind.Authority).Select(r => r.Href);
        foreach (string href in hrefs)
        {
            if (graph.Follow(href) is { } needed) code.Needs.Add(needed);
        }
    }

    private static void Fill(DmnCode code, BoxedCompiler boxed, NameSet fields)
    {
        NameSet names = fields.With(code.Needs.SelectMany(n => n.Import is null ? [n.Code.Name] : new[] { n.Import, n.Code.Name }).Append(code.Name));
        string source = code.Element.Name;
        switch (code.Element)
        {
            case DmnElement.Decision decision:
                code.Body = boxed.Compile(decision.Expression, names, source);
                break;
            case DmnElement.KnowledgeModel { Logic: { } logic }:
                code.Body = boxed.Function(logic, names, source, code.Name, code.Type);
                break;
        }
    }
}
