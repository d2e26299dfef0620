using Livelihood.Cli.Documents;
using Livelihood.Cli.Terminal;
using Livelihood.Core.Documents;
using Livelihood.Core.Regions;
using Livelihood.Core.Tables;
using Livelihood.Feeds.Csv;
using Livelihood.Rules;
using Livelihood.Rules.Declaring;
using Livelihood.Rules.Evaluation;
using Livelihood.Rules.Types;

namespace Livelihood.Cli.Evaluating;

/// <summary>Carries out <c>livelihood eval</c>: check, read, evaluate, write.</summary>
internal sealed class EvalRun(EvalRequest request, CommandConsole console, CancellationToken cancellation)
{
    private static readonly string[] UsualKeys = ["unique_id", "id"];

    private readonly ProblemList _problems = new();

    /// <summary>Runs all stages.</summary>
    /// <exception cref="DocumentException">The input cannot be used; nothing has been written.</exception>
    public int Run()
    {
        GivenDocuments given = GivenDocuments.Read(request.Documents);
        given.ReportTo(_problems);
        RuleSet? rules = given.All.Select(d => d.Content).OfType<RuleSet>().FirstOrDefault();
        CsvReadResult? table = Read(request.Table);
        var members = new Dictionary<string, (string File, CsvReadResult? Read)>(StringComparer.Ordinal);
        foreach ((string child, string file) in request.Members) members[child] = (file, Read(file));
        if (_problems.Count > 0 || table is null) _problems.ThrowIfAny("The command");

        string? key = Key(table!, [.. members.Values.Select(m => m.Read!)]);
        var fields = new ColumnFields(rules, given.Parameters, request);
        IReadOnlyList<RuleField> inputs = fields.Of(null, table!.Table);
        RuleChild[] children = [.. members.Select(m => new RuleChild { Name = m.Key, Fields = fields.Of(m.Key, m.Value.Read!.Table) })];
        fields.CheckStated(inputs, children, _problems);
        WantedRules? wanted = WantedRules.Build(rules, rules is null ? given.Parameters : [], rules is null ? inputs : [], rules is null ? children : [], request.Wanted, _problems);
        if (wanted is { Rules.Parameters: var all } && given.Regions is null && all.Values.FirstOrDefault(p => p.IsRegional) is { } regional)
            _problems.Add("--regions", $"The parameter \"{regional.Name}\" depends on the region.", expected: "a document of regions");
        _problems.ThrowIfAny("The command");

        var subjects = Subjects.Join(
            TypedFile.Of(request.Table, table, Some(inputs, table.Table), key),
            children.ToDictionary(c => c.Name, c => TypedFile.Of(members[c.Name].File, members[c.Name].Read!, Some(c.Fields, members[c.Name].Read!.Table), key), StringComparer.Ordinal),
            request.Force,
            _problems);
        _problems.ThrowIfAny("The command");
        RuleResult result = Evaluate(wanted!, given.Regions, subjects.Table, [.. members.Keys]);
        Write(ValueFile.Make(subjects, result, wanted!.Values, key, request.Why));
        return Account(subjects, result, wanted);
    }

    private RuleResult Evaluate(WantedRules wanted, RegionTree? regions, Table subjects, string[] members)
    {
        try
        {
            return RulePlan.Compile(wanted.Rules, request.AsOf, regions).Evaluate(subjects, new EvaluationOptions { Definitions = [.. wanted.Values.Select(v => v.Result)] });
        }
        catch (ArgumentException fault)
        {
            // What the wanted values need is known only when they are made ready: a child table, or a region that the tree must have.
            foreach (RuleChild child in wanted.Rules.Children.Where(c => !members.Contains(c.Name)))
                _problems.Add("--members", $"The rules read rows of \"{child.Name}\".", expected: $"--members {child.Name}=FILE.csv");
            if (_problems.Count == 0) _problems.Add("$", fault.ParamName is { } name ? fault.Message.Replace($" (Parameter '{name}')", "", StringComparison.Ordinal) : fault.Message);
            _problems.ThrowIfAny("The command");
            throw;
        }
    }

    /// <summary>A file without a column that is needed still has rows, which a table without columns would not.</summary>
    private static IReadOnlyList<RuleField> Some(IReadOnlyList<RuleField> fields, Table table)
        => fields.Any(f => table.TryGetColumn(f.Name, out _)) ? fields : [.. fields, new RuleField { Name = table.Columns[0].Name, Type = new RuleType.Text() }];

    private CsvReadResult? Read(string file)
    {
        try
        {
            return CsvTable.Read(file, cancellation: cancellation);
        }
        catch (DocumentException fault)
        {
            foreach (Problem problem in fault.Problems) _problems.Add(problem);
            return null;
        }
    }

    private string? Key(CsvReadResult table, IReadOnlyList<CsvReadResult> members)
    {
        string? key = request.Key ?? UsualKeys.FirstOrDefault(usual => members.Prepend(table).All(t => t.Table.TryGetColumn(usual, out _)));
        if (key is null && members.Count > 0) _problems.Add("--key", "It is not known which column tells whose the rows are.", expected: "--key COLUMN");
        foreach (CsvReadResult file in members.Prepend(table))
        {
            if (key is null || file.Table.TryGetColumn(key, out _)) continue;
            string[] columns = [.. file.Table.Columns.Select(c => c.Name)];
            _problems.Add("--key", $"The file {file.Table.Name} has no such column.", $"\"{key}\"", $"one of {string.Join(", ", columns)}", Spelling.Nearest(key, columns));
        }
        _problems.ThrowIfAny("The command");
        return key;
    }

    private void Write(Table values)
    {
        if (request.Out is { } file) CsvTable.Write(values, file);
        else console.Output.Write(CsvTable.ToText(values));
    }

    /// <summary>Tells on the error stream, which the values do not go to, what became of every row.</summary>
    private int Account(Subjects subjects, RuleResult result, WantedRules wanted)
    {
        console.Error.WriteLine($"{subjects.File.Name}: {subjects.Census}");
        foreach (TypedFile file in subjects.Members.Values.Prepend(subjects.File))
            foreach (string absent in file.Absent) console.Error.WriteLine($"note: {file.Name} has no column \"{absent}\"; it counts as not asked.");
        foreach (string line in subjects.Lost) console.Error.WriteLine(line);
        var names = new CauseText(subjects, wanted.Values);
        foreach (EvaluationFault fault in result.Faults)
            console.Error.WriteLine($"note: {names.NameOf(fault.Definition)}: {CauseText.Of(fault.Kind)} in {Counted.Of(fault.Count, "row")}");
        return subjects.Lost.Count > 0 ? ExitCode.Findings : ExitCode.Done;
    }
}
