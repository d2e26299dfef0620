using Livelihood.Core.Documents;
using Livelihood.Rules.Dmn.Internal;
using Livelihood.Rules.Feel;

namespace Livelihood.Rules.Dmn;

/// <summary>Evaluates the decisions of a DMN model as DMN prescribes.</summary>
/// <remarks>
/// Expressions are read once. A decision whose expression cannot be read gives <c>null</c>, and so do the values that rest on it; the faults are in
/// <see cref="Problems"/>. Functions in Java or PMML are never run. Immutable and safe to use from many threads.
/// </remarks>
/// <example>
/// <code>
/// ProblemList problems = new();
/// DmnModel? model = DmnModel.Read(xml, problems);
/// problems.ThrowIfAny("The model");
/// FeelResult tier = new DmnEvaluator(model!).Evaluate("tier", new FeelValue.Context([new("income", FeelValue.From(620m))]));
/// </code>
/// </example>
public sealed class DmnEvaluator
{
    private readonly DmnGraph _graph;

    /// <summary>Prepares a model.</summary>
    /// <param name="model">The model.</param>
    /// <param name="others">The models that it may import, found by their namespaces; null for none.</param>
    /// <exception cref="ArgumentNullException">The model is null.</exception>
    public DmnEvaluator(DmnModel model, IEnumerable<DmnModel>? others = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        Model = model;
        var problems = new ProblemList();
        _graph = new DmnCompiler(others ?? [], problems).Compile(model);
        Problems = problems.Problems.ToArray();
    }

    /// <summary>The model.</summary>
    public DmnModel Model { get; }

    /// <summary>The faults of expressions, with line and column of the element that holds each.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>Evaluates a decision.</summary>
    /// <param name="decision">The decision's name.</param>
    /// <param name="inputs">
    /// The values of inputs by their names; an absent one is <c>null</c>. A value under the name of a decision stands for that decision.
    /// </param>
    /// <param name="options">The circumstances; null for the defaults. The model's types are added to <see cref="FeelOptions.Types"/>.</param>
    /// <exception cref="ArgumentNullException">The name or the inputs are null.</exception>
    /// <exception cref="ArgumentException">The model has no such decision.</exception>
    public FeelResult Evaluate(string decision, FeelValue.Context inputs, FeelOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentNullException.ThrowIfNull(inputs);
        DmnCode code = _graph.Find(decision, function: false)
            ?? throw new ArgumentException($"The model has no decision {decision}.", nameof(decision));
        return FeelSession.Run(Options(options), session => new DmnRun(inputs, _graph.Imports.Keys).Value(code, session));
    }

    /// <summary>Calls a business knowledge model or a decision service.</summary>
    /// <param name="function">Its name.</param>
    /// <param name="arguments">The arguments by the names of its parameters; an absent one is <c>null</c>.</param>
    /// <param name="options">The circumstances; null for the defaults.</param>
    /// <exception cref="ArgumentNullException">The name or the arguments are null.</exception>
    /// <exception cref="ArgumentException">The model has no such function.</exception>
    public FeelResult Call(string function, FeelValue.Context arguments, FeelOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(function);
        ArgumentNullException.ThrowIfNull(arguments);
        DmnCode code = _graph.Find(function, function: true)
            ?? throw new ArgumentException($"The model has no function {function}.", nameof(function));
        return FeelSession.Run(Options(options), session =>
        {
            if (new DmnRun(FeelValue.Context.Empty).Value(code, session) is not FeelValue.Function made) return FeelValue.Nothing;
            var named = made.Parameters.Select(p => arguments.TryGet(p.Name, out FeelValue? value) ? value : FeelValue.Nothing).ToArray();
            return BoxedCalls.Call(made, named, session);
        });
    }

    /// <summary>Whether the model has a decision of a name.</summary>
    /// <param name="name">The name.</param>
    public bool HasDecision(string name) => _graph.Find(name, function: false) is not null;

    /// <summary>Whether the model has a business knowledge model or a decision service of a name.</summary>
    /// <param name="name">The name.</param>
    public bool HasFunction(string name) => _graph.Find(name, function: true) is not null;

    /// <summary>Evaluates a decision and tells the values of what it needs directly, those of imported models left out.</summary>
    internal (FeelResult Result, IReadOnlyList<TypedInput> Needs) EvaluateWithNeeds(string decision, FeelValue.Context inputs, FeelOptions options)
    {
        DmnCode code = _graph.Find(decision, function: false)!;
        var needs = new List<TypedInput>();
        FeelResult result = FeelSession.Run(Options(options), session =>
        {
            var run = new DmnRun(inputs, _graph.Imports.Keys);
            FeelValue value = run.Value(code, session);
            foreach ((string? import, DmnCode needed) in code.Needs)
            {
                if (import is null) needs.Add(new TypedInput(needed.Name, run.Value(needed, session), needed.Type));
            }
            return value;
        });
        return (result, needs);
    }

    /// <summary>A value brought to the type that a decision declares.</summary>
    internal FeelValue Converted(string decision, FeelValue value, FeelOptions options)
        => FeelSession.Run(Options(options), session => _graph.Find(decision, function: false)!.Type.Convert(value, session)).Value;

    /// <summary>The decision as the model has it.</summary>
    internal DmnElement.Decision Decision(string name) => (DmnElement.Decision)_graph.Find(name, function: false)!.Element;

    /// <summary>The faults of the expressions of one decision or function.</summary>
    internal IEnumerable<Problem> ProblemsOf(string name)
    {
        DmnElement? element = (_graph.Find(name, function: false) ?? _graph.Find(name, function: true))?.Element;
        if (element is null) return [];
        int end = Model.Elements.Where(e => e.Line > element.Line).Select(e => e.Line).DefaultIfEmpty(int.MaxValue).Min();
        return Problems.Where(p => p.Line >= element.Line && p.Line < end);
    }

    private FeelOptions Options(FeelOptions? options)
    {
        options ??= new FeelOptions();
        var types = new Dictionary<string, FeelType>(_graph.Types.Named, StringComparer.Ordinal);
        foreach ((string name, FeelType type) in options.Types) types[name] = type;
        return options with { Types = types };
    }
}
