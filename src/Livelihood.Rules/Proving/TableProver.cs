using Livelihood.Core.Regions;
using Livelihood.Rules.Checking.Internal;
using Livelihood.Rules.Decisions;
using Livelihood.Rules.Parameters;
using Livelihood.Rules.Proving.Internal;

namespace Livelihood.Rules.Proving;

/// <summary>Proves decision tables: that some row always applies, that no two do where only one may, and what else tables promise; or gives counter-examples.</summary>
/// <remarks>
/// <para>The inputs of a table are cut where any cell's interval ends, parameters having the values of a region and a day; regions with equal values are proved
/// once. Within such a piece every row either applies or does not, so looking at the pieces is looking at all inputs. Pieces that no row tells apart are looked at
/// together, and each set of rows that is left once.</para>
/// <para>Inputs are taken to be independent of each other, except that those computed from one input by adding and multiplying constants are treated together. A
/// counter-example that needs other dependent inputs to go together says so. Safe for use from several threads at once.</para>
/// </remarks>
/// <example>
/// <code>
/// ProofReport report = TableProver.Prove(rules, "tier", new DateOnly(2026, 7, 1), regions);
/// foreach (string line in report.Lines) Console.WriteLine(line);
/// </code>
/// </example>
public static class TableProver
{
    /// <summary>Proves one table of a set of rules.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="table">The table's name.</param>
    /// <param name="asOf">The day whose parameters apply.</param>
    /// <param name="regions">The tree of regions, each of which is looked at; without one only the regions that parameters name are.</param>
    /// <param name="options">What the proof may cost; default <see cref="ProofOptions.Default"/>.</param>
    /// <exception cref="ArgumentException">The rules have no such table.</exception>
    public static ProofReport Prove(RuleSet rules, string table, DateOnly asOf, RegionTree? regions = null, ProofOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(table);
        CheckedTable? found = Tables(rules).FirstOrDefault(t => t.Name == table);
        if (found is null) throw new ArgumentException($"The rules have no table \"{table}\".", nameof(table));
        return Prove(found, rules.Parameters, asOf, regions, options);
    }

    /// <summary>Proves every table of a set of rules, in the order in which they are written.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="asOf">The day whose parameters apply.</param>
    /// <param name="regions">The tree of regions, each of which is looked at; without one only the regions that parameters name are.</param>
    /// <param name="options">What each proof may cost; default <see cref="ProofOptions.Default"/>.</param>
    public static IReadOnlyList<ProofReport> ProveAll(RuleSet rules, DateOnly asOf, RegionTree? regions = null, ProofOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return [.. Tables(rules).Select(table => Prove(table, rules.Parameters, asOf, regions, options))];
    }

    internal static ProofReport Prove(
        CheckedTable table, IReadOnlyDictionary<string, Parameter> parameters, DateOnly asOf, RegionTree? regions = null, ProofOptions? options = null)
    {
        options ??= ProofOptions.Default;
        var finder = new ScopeFinder(table, parameters, asOf, regions);
        var report = new ReportBuilder(table, options);
        IReadOnlyList<ProofScope> scopes = finder.Find();
        var proofs = new ScopeVerdict[scopes.Count];
        Parallel.For(0, scopes.Count, i => proofs[i] = ScopeProof.Run(table, scopes[i], options));
        for (int i = 0; i < proofs.Length; i++) report.Add(proofs[i], scopes[i]);
        return report.Report(finder);
    }

    private static IEnumerable<CheckedTable> Tables(RuleSet rules)
    {
        var found = new Dictionary<DecisionTable, CheckedTable>(ReferenceEqualityComparer.Instance as IEqualityComparer<DecisionTable>);
        var seen = new HashSet<TypedNode>(ReferenceEqualityComparer.Instance);
        var open = new Stack<TypedNode>(rules.Checked.Definitions.Select(d => d.Value));
        while (open.TryPop(out TypedNode? node))
        {
            if (!seen.Add(node)) continue;
            if (node is TableNode output) _ = found.TryAdd(output.Table.Source, output.Table);
            foreach (TypedNode operand in node.Operands) open.Push(operand);
        }

        return rules.Tables.Where(found.ContainsKey).Select(table => found[table]);
    }
}
