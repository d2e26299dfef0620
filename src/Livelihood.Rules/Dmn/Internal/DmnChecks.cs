using System.Xml.Linq;
using Livelihood.Core.Documents;

namespace Livelihood.Rules.Dmn.Internal;

/// <summary>Checks what concerns several elements of a model: ids that differ, references that lead somewhere, requirements without cycles.</summary>
internal static class DmnChecks
{
    public static void Check(DmnModel model, XElement root, ProblemList problems)
    {
        Ids(root, problems);
        var byId = new Dictionary<string, DmnElement>(StringComparer.Ordinal);
        foreach (DmnElement element in model.Elements)
        {
            if (element.Id is not null) byId.TryAdd(element.Id, element);
        }
        foreach (DmnElement element in model.Elements)
        {
            foreach (DmnRequirement requirement in element.Requirements) Reference(requirement, byId, problems);
        }
        Cycles(model, byId, problems);
    }

    private static void Ids(XElement root, ProblemList problems)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (XElement element in root.Descendants())
        {
            if (element.Name.Namespace != root.Name.Namespace) continue;
            string? id = element.Attribute("id")?.Value;
            if (id is not null && !known.Add(id)) new XmlPart(element, problems).Problem("The id is used twice.", id);
        }
    }

    private static void Reference(DmnRequirement requirement, Dictionary<string, DmnElement> byId, ProblemList problems)
    {
        if (requirement.Kind == DmnRequirementKind.Authority || !requirement.Href.StartsWith('#')) return;
        string id = requirement.Href[1..];
        byId.TryGetValue(id, out DmnElement? target);
        bool fits = requirement.Kind switch
        {
            DmnRequirementKind.Input => target is DmnElement.InputData,
            DmnRequirementKind.Decision => target is DmnElement.Decision,
            _ => target is DmnElement.KnowledgeModel or DmnElement.Service,
        };
        if (fits) return;
        problems.Add(new Problem
        {
            Path = "/definitions",
            Message = target is null ? "What is required is not in the model." : "What is required is of another kind.",
            Found = requirement.Href,
            Expected = $"the id of {(requirement.Kind == DmnRequirementKind.Input ? "an input" : requirement.Kind == DmnRequirementKind.Decision ? "a decision" : "a function")}",
            DidYouMean = target is null && Spelling.Nearest(id, byId.Keys) is { } near ? "#" + near : null,
            Line = requirement.Line,
            Column = requirement.Column,
        });
    }

    /// <summary>Reports each cycle of requirements once, without recursion, however long the chains are.</summary>
    private static void Cycles(DmnModel model, Dictionary<string, DmnElement> byId, ProblemList problems)
    {
        var state = new Dictionary<DmnElement, bool>(ReferenceEqualityComparer.Instance);
        foreach (DmnElement start in model.Elements)
        {
            if (state.ContainsKey(start)) continue;
            var path = new Stack<(DmnElement Element, int Next)>();
            state[start] = false;
            path.Push((start, 0));
            while (path.Count > 0)
            {
                (DmnElement element, int next) = path.Pop();
                if (next == element.Requirements.Count)
                {
                    state[element] = true;
                    continue;
                }
                path.Push((element, next + 1));
                DmnRequirement requirement = element.Requirements[next];
                if (requirement.Kind == DmnRequirementKind.Authority || !requirement.Href.StartsWith('#') || !byId.TryGetValue(requirement.Href[1..], out DmnElement? target)) continue;
                // A business knowledge model may call itself.
                if (target is DmnElement.KnowledgeModel && ReferenceEquals(target, element)) continue;
                if (!state.TryGetValue(target, out bool done))
                {
                    state[target] = false;
                    path.Push((target, 0));
                }
                else if (!done)
                {
                    IEnumerable<string> names = path.Reverse().Select(p => p.Element).SkipWhile(e => !ReferenceEquals(e, target)).Append(target).Select(e => e.Name);
                    problems.Add(new Problem
                    {
                        Path = "/definitions", Message = "The requirements go in a circle.", Found = string.Join(" → ", names), Line = requirement.Line, Column = requirement.Column,
                    });
                }
            }
        }
    }
}
