using Livelihood.Core.Documents;
using Livelihood.Core.Tables;
using Livelihood.Rules;
using Livelihood.Rules.Declaring;
using Livelihood.Rules.Parameters;

namespace Livelihood.Cli.Evaluating;

/// <summary>Says which columns of a file are read and as which types: as the rules declare them, else as stated or told from the values.</summary>
internal sealed class ColumnFields(RuleSet? rules, IReadOnlyList<ParameterSet> parameters, EvalRequest request)
{
    /// <summary>The fields of the subjects (no child's name) or of a child table.</summary>
    public IReadOnlyList<RuleField> Of(string? child, Table table)
    {
        if (rules is not null) return child is null ? rules.Inputs : rules.Children.FirstOrDefault(c => c.Name == child)?.Fields ?? [];
        // A column that no expression mentions may have a name that cannot be written in one.
        IEnumerable<TextColumn> columns = table.Columns.OfType<TextColumn>().Where(c => request.Wanted.Any(text => text.Contains(c.Name, StringComparison.Ordinal)) || IsKey(c.Name));
        string before = child is null ? "" : child + ".";
        return [.. columns.Select(c => new RuleField { Name = c.Name, Type = request.Types.FirstOrDefault(t => t.Name == before + c.Name)?.Type ?? TypeGuess.Of(c, parameters) })];
    }

    /// <summary>Reports types that were stated for nothing.</summary>
    public void CheckStated(IReadOnlyList<RuleField> inputs, IReadOnlyList<RuleChild> children, ProblemList problems)
    {
        if (rules is not null && request.Types.Count > 0) problems.Add("--type", "The rules declare the types of their inputs.", expected: "no --type together with --rules");
        if (rules is not null) return;
        string[] known = [.. inputs.Select(f => f.Name), .. children.SelectMany(c => c.Fields.Select(f => c.Name + "." + f.Name))];
        foreach (RuleField stated in request.Types.Where(t => !known.Contains(t.Name)))
            problems.Add("--type", "There is no such column, or no expression mentions it.", $"\"{stated.Name}\"", didYouMean: Spelling.Nearest(stated.Name, known));
    }

    private bool IsKey(string name) => parameters.Any(set => set.Keys.Any(key => key.Name == name));
}
