using Livelihood.Core.Regions;
using Livelihood.Rules.Checking.Internal;
using Livelihood.Rules.Parameters;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Evaluation.Internal;

/// <summary>Makes kernels from checked expressions: each node once, operands first.</summary>
internal sealed partial class PlanBuilder
{
    private readonly CheckedRules _rules;
    private readonly DateOnly _asOf;
    private readonly RegionTree? _regions;
    private readonly IReadOnlyDictionary<string, Parameter> _parameters;
    private readonly TextPool _pool = new();
    private readonly List<PlanInput> _inputs = [];
    private readonly Dictionary<string, PlanParameter> _dense = new(StringComparer.Ordinal);
    private Domain _domain = new();
    private int _tables;

    private PlanBuilder(CheckedRules rules, IReadOnlyDictionary<string, Parameter> parameters, DateOnly asOf, RegionTree? regions)
        => (_rules, _parameters, _asOf, _regions) = (rules, parameters, asOf, regions);

    public static PlanCore Build(CheckedRules rules, IReadOnlyDictionary<string, Parameter> parameters, DateOnly asOf, RegionTree? regions)
    {
        var builder = new PlanBuilder(rules, parameters, asOf, regions);
        var definitions = new List<PlanDefinition>();
        foreach ((string name, TypedNode node) in rules.Definitions)
        {
            Kernel kernel = builder.At(node, node.Level);
            kernel.Name ??= name;
            string column = node.Level == 0 ? name : name[(rules.Children[node.Level - 1].Name.Length + 1)..];
            definitions.Add(new PlanDefinition(name, column, node.Type, kernel));
        }
        return new PlanCore
        {
            Rules = rules,
            Regions = regions,
            Pool = builder._pool,
            Inputs = builder._inputs,
            Definitions = definitions,
            KernelCount = builder._domain.Count,
            TableCount = builder._tables,
        };
    }

    /// <summary>The kernel of a node at a level: a subject's value is spread over child rows where they need it.</summary>
    private Kernel At(TypedNode node, int level)
    {
        while (node is NamedNode named) node = named.Definition;
        if (node is ConstantNode or AsOfNode) return Constant(node, level);
        Kernel kernel = Node(node);
        if (kernel.Level == level) return kernel;
        if (kernel is ConstantKernel constant) return Constant(constant.Value, constant.Divisor, level);
        return _domain.Once<Kernel>((kernel, level), () => kernel is TruthKernel truth
            ? new BroadcastTruthKernel(level, truth)
            : new BroadcastValueKernel(level, (ValueKernel)kernel) { Divisor = ((ValueKernel)kernel).Divisor });
    }

    private TruthKernel Truth(TypedNode node, int level) => At(node, level) switch
    {
        TruthKernel truth => truth,
        Kernel other => throw new InvalidOperationException($"{node.Type} is no truth value: {other.GetType().Name}."),
    };

    private ValueKernel Value(TypedNode node, int level)
        => At(node, level) is ValueKernel value ? value : throw new InvalidOperationException($"{node.Type} has no units.");

    private Kernel Node(TypedNode node)
    {
        if (_domain.Nodes.TryGetValue(node, out Kernel? known)) return known;
        Kernel kernel = Distinct(node) ?? Make(node);
        _domain.Nodes.Add(node, kernel);
        return kernel;
    }

    private Kernel Make(TypedNode node) => node switch
    {
        InputNode input => Input(input),
        ParameterNode parameter => ParameterOf(parameter),
        AggregateNode aggregate => Member(aggregate),
        OperationNode operation => OperationOf(operation),
        CustomNode custom => Custom(custom),
        TableNode table => TableOf(table),
        _ => throw new NotSupportedException($"{node.GetType().Name} cannot be evaluated."),
    };

    /// <summary>Gives a new kernel its place, behind its operands.</summary>
    private T Add<T>(T kernel) where T : Kernel => _domain.Add(kernel);

    private Kernel Constant(TypedNode node, int level)
    {
        if (node is AsOfNode) return Constant(_asOf.DayNumber, 1, level);
        var constant = (ConstantNode)node;
        if (constant.Type is RuleType.Boolean)
        {
            bool? value = constant.IsMissing ? null : constant.Bits != 0;
            return _domain.Once(("truth", value, level), () => new ConstantTruthKernel(level, value));
        }
        if (constant.IsMissing) return _domain.Once(("null", constant.Type, level), () => new NullKernel(level) { Divisor = DivisorOf(constant.Type) });
        long bits = constant.Text is { } text ? _pool.GetOrAdd(text) : constant.Bits;
        return Constant(bits, DivisorOf(constant.Type), level);
    }

    private ConstantKernel Constant(long value, long divisor, int level)
        => _domain.Once((value, divisor, level), () => new ConstantKernel(level, value) { Divisor = divisor });

    private Kernel Input(InputNode node)
    {
        PlanInput input = InputOf(node);
        return input.Type switch
        {
            RuleType.Boolean => Add(new BooleanInputKernel(input)),
            RuleType.Date => Add(new DateInputKernel(input)),
            _ when input.IsCoded => Add(new CodeInputKernel(input)),
            _ => Add(new NumberInputKernel(input) { Divisor = DivisorOf(input.Type) }),
        };
    }

    private PlanInput InputOf(InputNode node)
    {
        PlanInput? input = _inputs.Find(known => known.Level == node.Level && known.Name == node.Name);
        if (input is not null) return input;
        input = new PlanInput(_inputs.Count, node.Name, node.Type, node.Level);
        _inputs.Add(input);
        return input;
    }

    private Kernel Member(AggregateNode node)
    {
        TruthKernel? filter = node.Filter is null ? null : Truth(node.Filter, node.Child);
        if (filter is ConstantTruthKernel { Value: true }) filter = null;
        if (node.Aggregate == Aggregate.Count) return Add(new MemberCountKernel(node.Child, filter));
        if (node.Aggregate is Aggregate.Any or Aggregate.All)
            return Add(new MemberTestKernel(node.Child, node.Aggregate == Aggregate.All, filter, Truth(node.Value!, node.Child)));
        ValueKernel value = Value(node.Value!, node.Child);
        return node.Aggregate switch
        {
            Aggregate.Mean => Add(new MemberQuotientKernel(node.Child, true, filter, value)),
            Aggregate.Sum when IsQuotient(node.Type) => Add(new MemberQuotientKernel(node.Child, false, filter, value)),
            Aggregate.Sum => Add(new MemberSumKernel(node.Child, filter, value) { Divisor = value.Divisor }),
            _ => Add(new MemberExtremeKernel(node.Child, node.Aggregate == Aggregate.Max, filter, value) { Divisor = value.Divisor }),
        };
    }

    /// <summary>What a number's units are divided by: ten to its scale; 1 for everything else.</summary>
    private static long DivisorOf(RuleType type) => type is RuleType.Number { Scale: { } scale } ? Scaling.Power(scale) : 1;
}
