using Livelihood.Core.Documents;
using Livelihood.Rules.Checking.Internal;
using Livelihood.Rules.Declaring;
using Livelihood.Rules.Declaring.Internal;
using Livelihood.Rules.Decisions;
using Livelihood.Rules.Decisions.Internal;
using Livelihood.Rules.Parameters;
using Livelihood.Rules.Syntax;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Documents.Internal;

/// <summary>Checks a draft as a whole: names, cycles, types.</summary>
internal sealed class RuleSetCompiler
{
    private readonly RuleSetDraft _draft;
    private readonly ProblemList _problems;
    private readonly RuleScope _scope;
    private readonly RuleNames _names;
    private readonly RuleNames[] _rowNames;
    private readonly List<RulePart> _parts = [];
    private readonly Dictionary<(int Child, string Name), int> _partOf = [];
    private readonly List<KeyValuePair<string, TypedNode>> _checked = [];
    private readonly Dictionary<string, RuleDefinition> _definitions = new(StringComparer.Ordinal);

    private RuleSetCompiler(RuleSetDraft draft, ProblemList problems)
    {
        (_draft, _problems) = (draft, problems);
        _names = new RuleNames(problems);
        _rowNames = [.. draft.Children.Select(_ => new RuleNames(problems))];
        _scope = new RuleScope(draft.Inputs, draft.Children, draft.Options.Functions);
    }

    /// <summary>Checks a draft.</summary>
    /// <returns>What was checked, and its scope; null after a problem of this draft, which the list then has.</returns>
    public static CompiledRules? Compile(RuleSetDraft draft, ProblemList problems)
    {
        int before = problems.Reported;
        var compiler = new RuleSetCompiler(draft, problems);
        compiler.DeclareNames();
        compiler.FindParts();
        compiler.CheckParts();
        CompiledRules rules = compiler.Result();
        return problems.Reported == before ? rules : null;
    }

    private void DeclareNames()
    {
        foreach (RuleFunction function in _draft.Options.Functions) DeclareFunction(function);
        foreach (RuleField input in _draft.Inputs) _names.Declare(input.Name, JsonPlaces.Key("$.inputs", input.Name));
        for (int i = 0; i < _draft.Children.Count; i++)
        {
            RuleChild child = _draft.Children[i];
            string path = JsonPlaces.Key("$.children", child.Name);
            _names.Declare(child.Name, path);
            foreach (RuleField field in child.Fields) _rowNames[i].Declare(field.Name, JsonPlaces.Key(path, field.Name));
        }

        foreach (ParameterSet set in _draft.Parameters)
        {
            foreach (Parameter parameter in set.Parameters.Values)
            {
                _names.Declare(parameter.Name, $"the parameters {set.Envelope.Reference}");
                _scope.AddParameter(parameter);
            }
        }

        foreach (string broken in _draft.Broken) _scope.AddDefinition(broken, null);
    }

    private void DeclareFunction(RuleFunction function)
    {
        const string place = "the host's functions";
        _names.Declare(function.Name, place, isFunction: true);
        foreach (RuleField field in function.Parameters.Append(new RuleField { Name = "the result", Type = function.Result }))
        {
            if (!RuleTypeDocument.IsOfColumn(field.Type))
                _problems.Add(place, $"No column holds what the function {Quoted.Text(function.Name)} declares for {Quoted.Text(field.Name)}.", field.Type.ToString(), "a type of columns");
        }
    }

    private void FindParts()
    {
        foreach (StatedDefinition definition in _draft.Definitions)
        {
            if (Owner(definition.FullName, definition.Path) is not var (child, name)) continue;
            Add(new RulePart { Name = name, Child = child, FullName = definition.FullName, Path = definition.Path, Definition = definition });
        }

        foreach ((DecisionTable table, string path) in _draft.Tables)
        {
            if (Owner(table.Name, path) is not var (child, name)) continue;
            _scope.AddNames(table.Outputs.Select(o => o.Name).OfType<string>());
            Add(new RulePart { Name = name, Child = child, FullName = table.Name, Path = path, Table = table });
        }

        _scope.AddNames(_parts.Select(p => p.Name));
        NameSet names = _scope.Names;
        for (int i = 0; i < _parts.Count; i++)
        {
            RulePart part = _parts[i];
            var needed = new NeededNames(_scope, _partOf);
            if (part.Definition is { } definition)
            {
                Expression? expression = ExpressionParser.Parse(definition.Text, names, _problems, definition.TextPath, _draft.Options.SyntaxLimits);
                _parts[i] = part = new RulePart
                {
                    Name = part.Name, Child = part.Child, FullName = part.FullName, Path = part.Path, Definition = definition, Expression = expression,
                };
                if (expression is not null) needed.Look(expression, part.Child);
            }
            else
            {
                Look(part, names, needed);
            }

            part.Needs = needed.Found;
        }

        void Add(RulePart part)
        {
            _partOf.Add((part.Child, part.Name), _parts.Count);
            _parts.Add(part);
        }
    }

    // Problems of a table's texts are reported when the table is checked.
    private void Look(RulePart part, NameSet names, NeededNames needed)
    {
        var ignored = new ProblemList();
        DecisionTable table = part.Table!;
        IEnumerable<string?> expressions = table.Inputs.Select(i => i.Expression).Concat(table.Rows.SelectMany(r => r.Outputs)).Concat(table.Outputs.Select(o => o.Default));
        foreach (string? text in expressions)
            if (text is not null && ExpressionParser.Parse(text, names, ignored, "$", _draft.Options.SyntaxLimits) is { } expression) needed.Look(expression, part.Child);
        foreach (string text in table.Rows.SelectMany(r => r.Cells))
            if (ExpressionParser.ParseTests(text, names, ignored, "$", _draft.Options.SyntaxLimits) is { } tests) needed.Look(tests, part.Child);
    }

    private (int Child, string Name)? Owner(string fullName, string path)
    {
        int point = fullName.IndexOf('.', StringComparison.Ordinal);
        if (point < 0) return _names.Declare(fullName, path) ? (0, fullName) : null;
        string child = fullName[..point];
        int number = _draft.Children.FindIndex(c => c.Name == child) + 1;
        if (number > 0) return _rowNames[number - 1].Declare(fullName[(point + 1)..], path) ? (number, fullName[(point + 1)..]) : null;
        string[] known = [.. _draft.Children.Select(c => c.Name)];
        _problems.Add(path, "The part before the point is not a child table.", Quoted.Text(child), Quoted.OneOf(known), Spelling.Nearest(child, known));
        return null;
    }

    private void CheckParts()
    {
        (IReadOnlyList<int> order, IReadOnlySet<int> circular) = PartOrder.Of(_parts, _problems);
        foreach (int at in circular) AddMeaning(_parts[at], null);
        foreach (int at in order)
        {
            RulePart part = _parts[at];
            RuleScope scope = part.Child == 0 ? _scope : _scope.ForRowsOf(part.Child);
            if (part.Table is { } table) CheckTable(part, table, scope);
            else if (part.Expression is { } expression) CheckDefinition(part, expression, scope);
            else AddMeaning(part, null);
        }
    }

    private void CheckDefinition(RulePart part, Expression expression, RuleScope scope)
    {
        StatedDefinition stated = part.Definition!;
        TypedNode? node = ExpressionChecker.Check(expression, scope, _problems, stated.TextPath, stated.Text);
        if (node is { Type: RuleType.Nothing })
        {
            _problems.Add(stated.TextPath, "The definition has no type, since it is null for every row.", Quoted.Text(stated.Text));
            node = null;
        }

        if (node is not null) node = Levels.At(part.Child, node, _scope.Nodes);
        AddMeaning(part, node);
        if (node is null) return;
        _checked.Add(new(part.FullName, node));
        _definitions[part.FullName] = new RuleDefinition
        {
            Name = part.Name, Child = part.Child == 0 ? null : _draft.Children[part.Child - 1].Name, Expression = stated.Text, Type = node.Type, Label = stated.Label, Basis = stated.Basis,
        };
    }

    private void CheckTable(RulePart part, DecisionTable table, RuleScope scope)
    {
        CheckedTable? made = DecisionTableChecker.Check(table, scope, _problems, part.Path, false, _draft.Options.SyntaxLimits);
        if (part.Child > 0 && table.Outputs.Count > 1)
        {
            _problems.Add(part.Path, "A table about the rows of a child table has several outputs.", FormattableString.Invariant($"{table.Outputs.Count}"), "one output");
            made = null;
        }

        int level = made is null ? 0 : NodeTable.LevelOf(made.Operands);
        if (table.Outputs.Count == 1)
        {
            TypedNode? output = made is null ? null : Levels.At(part.Child, Output(made, 0, level), _scope.Nodes);
            AddMeaning(part, output);
            if (output is not null) _checked.Add(new(part.FullName, output));
            return;
        }

        var outputs = new List<KeyValuePair<string, TypedNode?>>();
        for (int i = 0; i < table.Outputs.Count; i++)
        {
            TypedNode? output = made is null ? null : Output(made, i, level);
            outputs.Add(new(table.Outputs[i].Name ?? "", output));
            if (output is not null) _checked.Add(new(part.FullName + "." + table.Outputs[i].Name, output));
        }

        _scope.AddTable(part.Name, outputs);
    }

    private TableNode Output(CheckedTable table, int output, int level)
        => _scope.Nodes.Share(new TableNode(table, output, table.Outputs[output].Type, level, default));

    private void AddMeaning(RulePart part, TypedNode? node)
    {
        if (part.Child > 0) _scope.AddDefinition(part.Child, part.Name, node);
        else if (node is null && part.Table is { Outputs.Count: > 1 } table) _scope.AddTable(part.Name, [.. table.Outputs.Select(o => new KeyValuePair<string, TypedNode?>(o.Name ?? "", null))]);
        else _scope.AddDefinition(part.Name, node);
    }

    private CompiledRules Result()
    {
        var rules = new CheckedRules
        {
            Inputs = _draft.Inputs,
            Children = _draft.Children,
            Definitions = _checked,
            Functions = _scope.Functions,
        };
        RuleDefinition[] inOrder = [.. _draft.Definitions.Select(d => _definitions.GetValueOrDefault(d.FullName)).OfType<RuleDefinition>()];
        return new CompiledRules(rules, _scope, inOrder);
    }
}
