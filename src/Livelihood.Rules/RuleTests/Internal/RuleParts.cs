using Livelihood.Rules.Checking.Internal;
using Livelihood.Rules.Syntax;

namespace Livelihood.Rules.RuleTests.Internal;

/// <summary>Finds the tables and choices that rules consist of.</summary>
internal sealed class RuleParts
{
    private readonly Dictionary<string, string> _texts;

    public RuleParts(RuleSet rules)
    {
        _texts = rules.Definitions.ToDictionary(d => d.FullName, d => d.Expression, StringComparer.Ordinal);
        var choices = new List<(string, OperationNode)>();
        var tables = new List<CheckedTable>();
        var seen = new HashSet<TypedNode>(ReferenceEqualityComparer.Instance);
        foreach ((string name, TypedNode definition) in rules.Checked.Definitions)
        {
            foreach (TypedNode node in New(definition, seen))
            {
                if (node is OperationNode { Operation: Operation.If } choice && choice.Operands[0] is not ConstantNode) choices.Add((name, choice));
                if (node is TableNode table && !tables.Contains(table.Table)) tables.Add(table.Table);
                NeedDay |= node is AsOfNode or ParameterNode;
            }
        }

        Choices = choices;
        Tables = tables;
    }

    /// <summary>Every choice between two values, with the definition or table that it is part of.</summary>
    public IReadOnlyList<(string Owner, OperationNode Choice)> Choices { get; }

    public IReadOnlyList<CheckedTable> Tables { get; }

    /// <summary>Whether anything depends on the day.</summary>
    public bool NeedDay { get; }

    /// <summary>The results that some results need, themselves included.</summary>
    public static IReadOnlySet<string> NeededBy(IEnumerable<string> results, IReadOnlyDictionary<string, TypedNode> definitions)
    {
        var needed = new HashSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<TypedNode>(ReferenceEqualityComparer.Instance);
        foreach (string result in results)
        {
            needed.Add(result);
            foreach (TypedNode node in New(definitions[result], seen))
                if (node is NamedNode named) needed.Add(named.Name);
        }

        return needed;
    }

    /// <summary>What is written at a place of a definition; null for tables, whose texts are many.</summary>
    public string? Excerpt(string owner, TextSpan span)
        => _texts.TryGetValue(owner, out string? text) && span.Length > 0 && span.End <= text.Length ? text.Substring(span.Start, span.Length) : null;

    // Chains of definitions may be long, so no recursion.
    private static IEnumerable<TypedNode> New(TypedNode root, HashSet<TypedNode> seen)
    {
        var open = new Stack<TypedNode>();
        open.Push(root);
        while (open.TryPop(out TypedNode? node))
        {
            if (!seen.Add(node)) continue;
            yield return node;
            for (int i = node.Operands.Count - 1; i >= 0; i--) open.Push(node.Operands[i]);
        }
    }
}
