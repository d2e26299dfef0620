using Livelihood.Core.Documents;
using Livelihood.Rules.Decisions;
using Livelihood.Rules.Syntax;
using Livelihood.Rules.Syntax.Internal;

namespace Livelihood.Rules.Dmn.Internal;

/// <summary>Makes a model from tables: finds what they name.</summary>
internal static class TablesModel
{
    public static DmnModel Make(string name, string space, IReadOnlyList<DecisionTable> tables, NameSet names)
    {
        NameSet all = names.With(tables.Select(t => t.Name));
        var ids = new Dictionary<string, (string Id, bool IsDecision)>(StringComparer.Ordinal);
        foreach (DecisionTable table in tables)
        {
            if (!ids.TryAdd(NameCharacters.Normalise(table.Name), (TableToDmn.Id("decision", table.Name), true)))
                throw new ArgumentException($"Two tables are named {table.Name}.", nameof(tables));
        }
        var inputs = new List<DmnElement>();
        var decisions = new List<DmnElement>();
        foreach (DecisionTable table in tables)
        {
            var requirements = new List<DmnRequirement>();
            foreach (string used in NamesOf(table, all))
            {
                if (!ids.TryGetValue(used, out var target))
                {
                    ids[used] = target = (TableToDmn.Id("input", used), false);
                    inputs.Add(new DmnElement.InputData { Name = used, Id = target.Id, Variable = new DmnVariable { Name = used } });
                }
                requirements.Add(new DmnRequirement { Kind = target.IsDecision ? DmnRequirementKind.Decision : DmnRequirementKind.Input, Href = "#" + target.Id });
            }
            decisions.Add(TableToDmn.Write(table, null) with { Requirements = requirements });
        }
        return new DmnModel { Name = name, Namespace = space, Id = TableToDmn.Id("model", name), Elements = [.. decisions, .. inputs] };
    }

    private static SortedSet<string> NamesOf(DecisionTable table, NameSet names)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (string text in table.Inputs.Select(i => i.Expression).Concat(table.Rows.SelectMany(r => r.Outputs)).Concat(table.Outputs.Select(o => o.Default).OfType<string>()))
        {
            if (ExpressionParser.Parse(text, names, new ProblemList()) is { } expression) NameFinder.Collect(expression, found);
        }
        foreach (string text in table.Rows.SelectMany(r => r.Cells))
        {
            if (ExpressionParser.ParseTests(text, names, new ProblemList()) is not { } tests) continue;
            foreach (Expression test in tests.Tests) NameFinder.Collect(test, found);
        }
        found.Remove(NameCharacters.Normalise(table.Name));
        return found;
    }
}
