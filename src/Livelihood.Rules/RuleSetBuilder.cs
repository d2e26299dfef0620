using Livelihood.Core.Documents;
using Livelihood.Rules.Declaring;
using Livelihood.Rules.Declaring.Internal;
using Livelihood.Rules.Decisions;
using Livelihood.Rules.Documents.Internal;
using Livelihood.Rules.Parameters;
using Livelihood.Rules.Types;

namespace Livelihood.Rules;

/// <summary>Builds a set of rules in code, checked as one that is read from a document.</summary>
/// <remarks>Nothing is checked before <see cref="Build"/>, which reports every problem at once. Not safe for use from several threads at once.</remarks>
/// <example>
/// <code>
/// RuleSet rules = new RuleSetBuilder("example")
///     .Input("annual income", new RuleType.Number(2, Unit.None))
///     .Child("members", new RuleField { Name = "age", Type = new RuleType.Number(0, Unit.None) })
///     .Define("size", "count(members)")
///     .DefineMember("members", "dependent", "age &lt; 16 or age >= 60")
///     .Build();
/// </code>
/// </example>
public sealed class RuleSetBuilder
{
    private readonly DocumentEnvelope _envelope;
    private readonly List<RuleField> _inputs = [];
    private readonly List<RuleChild> _children = [];
    private readonly List<ParameterSet> _parameters = [];
    private readonly List<RuleFunction> _functions = [];
    private readonly List<StatedDefinition> _definitions = [];
    private readonly List<StatedTable> _tables = [];

    /// <summary>Starts a set of rules.</summary>
    /// <param name="id">The id of the set.</param>
    /// <param name="version">The version of the set.</param>
    /// <exception cref="ArgumentException">The id or the version cannot be referred to.</exception>
    public RuleSetBuilder(string id, string version = "1")
        : this(new DocumentEnvelope { Kind = RuleSet.Kind, Id = new DocumentReference(id, version).Id, Version = version })
    {
    }

    /// <summary>Starts a set of rules that is part of another document, or has more of an envelope than id and version.</summary>
    /// <param name="envelope">The envelope; its kind does not count.</param>
    /// <exception cref="ArgumentNullException">The envelope is null.</exception>
    public RuleSetBuilder(DocumentEnvelope envelope)
    {
        ArgumentNullException.ThrowIfNull(envelope);
        _envelope = envelope with { Kind = RuleSet.Kind };
    }

    /// <summary>What one expression may cost; <see cref="RuleSetOptions.Default"/> by default. Functions join those of <see cref="Function"/>.</summary>
    public RuleSetOptions Options { get; init; } = RuleSetOptions.Default;

    /// <summary>Declares a column of the subject.</summary>
    /// <param name="name">The name.</param>
    /// <param name="type">The type of its values.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public RuleSetBuilder Input(string name, RuleType type) => Input(new RuleField { Name = name, Type = type });

    /// <summary>Declares a column of the subject.</summary>
    /// <param name="field">Its name, type and label.</param>
    /// <exception cref="ArgumentNullException">The field, its name or its type is null.</exception>
    public RuleSetBuilder Input(RuleField field)
    {
        Check(field);
        _inputs.Add(field);
        return this;
    }

    /// <summary>Declares a child table.</summary>
    /// <param name="name">The name.</param>
    /// <param name="fields">The fields of its rows.</param>
    /// <exception cref="ArgumentNullException">An argument or a part of it is null.</exception>
    public RuleSetBuilder Child(string name, params IEnumerable<RuleField> fields)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(fields);
        RuleField[] all = [.. fields];
        foreach (RuleField field in all) Check(field);
        _children.Add(new RuleChild { Name = name, Fields = all });
        return this;
    }

    /// <summary>Lets expressions use the parameters of a set.</summary>
    /// <param name="parameters">The set.</param>
    /// <exception cref="ArgumentNullException">The set is null.</exception>
    public RuleSetBuilder Parameters(ParameterSet parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        _parameters.Add(parameters);
        return this;
    }

    /// <summary>Declares a function that expressions may call.</summary>
    /// <param name="function">The function.</param>
    /// <exception cref="ArgumentNullException">The function is null.</exception>
    public RuleSetBuilder Function(RuleFunction function)
    {
        ArgumentNullException.ThrowIfNull(function);
        _functions.Add(function);
        return this;
    }

    /// <summary>Derives a value of the subject, or with a name like <c>members.dependent</c> of each row; the order of definitions does not matter.</summary>
    /// <param name="name">The name.</param>
    /// <param name="expression">The expression.</param>
    /// <param name="path">The JSON path that problems state, for expressions that stand in another document; by default that of <c>derive</c>.</param>
    /// <param name="label">What people read; none by default.</param>
    /// <param name="basis">The laws it rests on; none by default.</param>
    /// <exception cref="ArgumentNullException">The name or the expression is null.</exception>
    public RuleSetBuilder Define(string name, string expression, string? path = null, Labels? label = null, IReadOnlyList<LegalBasis>? basis = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(expression);
        path ??= JsonPlaces.Key("$.derive", name);
        _definitions.Add(new StatedDefinition(name, expression, path, path, label ?? Labels.None, basis ?? []));
        return this;
    }

    /// <summary>Derives a value of each row of a child table.</summary>
    /// <param name="child">The child table.</param>
    /// <param name="name">The name.</param>
    /// <param name="expression">The expression, in which the row's fields are names.</param>
    /// <param name="path">The JSON path that problems state; by default that of <c>derive</c>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public RuleSetBuilder DefineMember(string child, string name, string expression, string? path = null) => Define(child + "." + name, expression, path);

    /// <summary>Adds a decision table; its name stands for its output in expressions.</summary>
    /// <param name="table">The table.</param>
    /// <param name="path">The JSON path that problems state; by default that of <c>tables</c>.</param>
    /// <exception cref="ArgumentNullException">The table is null.</exception>
    public RuleSetBuilder Table(DecisionTable table, string? path = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        _tables.Add(new StatedTable(table, path ?? JsonPlaces.Key("$.tables", table.Name)));
        return this;
    }

    /// <summary>Checks everything.</summary>
    /// <exception cref="DocumentException">There are problems; the exception lists all of them.</exception>
    public RuleSet Build()
    {
        var problems = new ProblemList(Options.Source);
        RuleSet? rules = TryBuild(problems);
        problems.ThrowIfAny("The set of rules");
        return rules!;
    }

    /// <summary>Checks everything and reports every problem.</summary>
    /// <param name="problems">Where problems go.</param>
    /// <returns>The rules; null after a problem.</returns>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public RuleSet? TryBuild(ProblemList problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        int before = problems.Reported;
        var draft = new RuleSetDraft { Envelope = _envelope, Options = Options with { Functions = [.. Options.Functions, .. _functions] } };
        draft.Parameters.AddRange(_parameters.Distinct());
        draft.Inputs.AddRange(_inputs);
        draft.Children.AddRange(_children);
        draft.Definitions.AddRange(_definitions);
        draft.Tables.AddRange(_tables);
        return RuleSet.Made(draft, problems, before);
    }

    private static void Check(RuleField field)
    {
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(field.Name, nameof(field));
        ArgumentNullException.ThrowIfNull(field.Type, nameof(field));
        if (!RuleTypeDocument.IsOfColumn(field.Type)) throw new ArgumentException($"The field \"{field.Name}\" cannot be {field.Type}: no column holds that.", nameof(field));
    }
}
