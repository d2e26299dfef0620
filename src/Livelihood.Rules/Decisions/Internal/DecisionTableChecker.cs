using Livelihood.Core.Documents;
using Livelihood.Rules.Checking.Internal;
using Livelihood.Rules.Syntax;

namespace Livelihood.Rules.Decisions.Internal;

/// <summary>Looks up the names of a table, checks the types of its texts, and what its hit policy demands.</summary>
internal static class DecisionTableChecker
{
    /// <summary>Checks a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="scope">What names mean.</param>
    /// <param name="problems">Where every problem goes.</param>
    /// <param name="path">The JSON path of the table.</param>
    /// <param name="lists">Whether hit policies that give lists are accepted: for proofs, not for columns.</param>
    /// <param name="limits">What one text may cost.</param>
    /// <returns>The table; null after a problem.</returns>
    public static CheckedTable? Check(
        DecisionTable table, RuleScope scope, ProblemList problems, string path, bool lists = false, SyntaxLimits? limits = null)
    {
        if (!TableShape.Check(table, problems, path)) return null;
        int before = problems.Reported;
        var texts = new TableTexts(scope, problems, limits);
        var inputs = new TypedNode?[table.Inputs.Count];
        var allowed = new CheckedCell?[table.Inputs.Count];
        for (int i = 0; i < inputs.Length; i++)
        {
            string place = TableShape.At(path, "inputs", i);
            inputs[i] = texts.Expression(table.Inputs[i].Expression, place + ".if", null);
            if (inputs[i] is { } input && table.Inputs[i].AllowedValues is { } values) allowed[i] = texts.Cell(values, input, place + ".values");
        }

        var cells = new CheckedCell?[table.Rows.Count][];
        for (int r = 0; r < cells.Length; r++)
        {
            cells[r] = new CheckedCell?[inputs.Length];
            for (int i = 0; i < inputs.Length; i++)
                if (inputs[i] is { } input) cells[r][i] = texts.Cell(table.Rows[r].Cells[i], input, TableShape.At(TableShape.At(path, "rows", r), "when", i));
        }

        if (!lists && table.Policy.GivesList())
            problems.Add(path + ".hitPolicy", "The table gives a list, for which records have no column.", $"\"{HitPolicies.Word(table.Policy)}\"",
                "a hit policy that gives one value, such as \"first\" or \"collect sum\"");
        var outputs = new OutputCheck(table, texts, problems, path);
        outputs.Run();
        // What builds on a faulty name is left out without a problem of its own.
        bool isComplete = outputs.IsComplete && !inputs.Contains(null) && !cells.Any(row => row.Contains(null));
        if (problems.Reported != before || !isComplete) return null;
        CellCheck.Check(inputs!, allowed, cells!, problems, path);
        return problems.Reported == before ? Made(table, inputs!, allowed, cells!, outputs, scope.Nodes) : null;
    }

    private static CheckedTable Made(DecisionTable table, TypedNode[] inputs, CheckedCell?[] allowed, CheckedCell[][] cells, OutputCheck outputs, NodeTable nodes)
    {
        bool[] testMissing = [.. inputs.Select((_, i) => cells.Any(row => row[i].MatchesMissing))];
        TypedNode?[][] conditions = [.. cells.Select(row => row.Select((cell, i) => CellConditions.Of(cell, inputs[i], testMissing[i], nodes)).ToArray())];
        CheckedRow[] rows = [.. cells.Select((row, r) => new CheckedRow(row, outputs.Entries(r)))];
        return new CheckedTable
        {
            Name = table.Name,
            Source = table,
            Policy = table.Policy,
            Inputs = inputs,
            Allowed = allowed,
            Outputs = outputs.Outputs,
            Rows = rows,
            Conditions = conditions,
            Defaults = outputs.Defaults,
            RowsByPriority = table.Policy.NeedsPriorities() ? outputs.RowsByPriority() : [],
            Operands = [.. inputs.Concat(conditions.SelectMany(c => c).OfType<TypedNode>()).Concat(rows.SelectMany(r => r.Outputs))
                .Concat(outputs.Defaults.OfType<TypedNode>()).Distinct(ReferenceEqualityComparer.Instance).Cast<TypedNode>()],
        };
    }
}
