using Livelihood.Core.Documents;
using Livelihood.Rules.Decisions;
using Livelihood.Rules.Dmn.Internal;
using Livelihood.Rules.Syntax;

namespace Livelihood.Rules.Dmn;

/// <summary>Turns decision tables into decisions of DMN and back.</summary>
/// <remarks>
/// A column of annotations named <c>basis</c> is the legal basis of each row: laws separated by semicolons, the article behind the law's last comma. A row's note is
/// its description. What DMN has no place for (labels in several languages, scales and units of outputs, claims, words quoted from laws) stands in extension elements
/// and comes back from there. Expressions are taken over as they are; only FEEL's typed subset can be checked afterwards.
/// </remarks>
public static class DmnTables
{
    /// <summary>The table of a decision.</summary>
    /// <param name="decision">The decision; its value must be a decision table.</param>
    /// <param name="problems">Receives what stands in the way.</param>
    /// <returns>The table, named after the decision; null after a problem.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static DecisionTable? FromDmn(DmnElement.Decision decision, ProblemList problems)
    {
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentNullException.ThrowIfNull(problems);
        if (decision.Expression is BoxedExpression.Table table) return TableFromDmn.Read(decision, table, problems);
        problems.Add(new Problem
        {
            Path = "/definitions", Message = $"The decision {decision.Name} is no decision table.", Line = decision.Line, Column = decision.Column,
        });
        return null;
    }

    /// <summary>A decision whose value is a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="id">The decision's id; made from the table's name where null.</param>
    /// <returns>The decision, without requirements.</returns>
    /// <exception cref="ArgumentNullException">The table is null.</exception>
    public static DmnElement.Decision ToDmn(DecisionTable table, string? id = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        return TableToDmn.Write(table, id);
    }

    /// <summary>A whole model of tables: each a decision, the other names in their inputs and results as inputs, with requirements between them.</summary>
    /// <param name="name">The model's name.</param>
    /// <param name="space">The model's namespace, a URI.</param>
    /// <param name="tables">The tables; their names differ.</param>
    /// <param name="names">Names with signs in them that the tables use; others need not be given.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">Two tables have the same name.</exception>
    public static DmnModel ToModel(string name, string space, IEnumerable<DecisionTable> tables, NameSet? names = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(space);
        ArgumentNullException.ThrowIfNull(tables);
        return TablesModel.Make(name, space, tables.ToArray(), names ?? NameSet.Empty);
    }
}
