using Livelihood.Core.Regions;
using Livelihood.Rules.Checking.Internal;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Evaluation.Internal;

/// <content>Texts, regions, parameters.</content>
internal sealed partial class PlanBuilder
{
    private Kernel TextOperation(OperationNode node)
    {
        int level = node.Level;
        switch (node.Operation)
        {
            case Operation.Concatenate: return Gives(TextOperations.Concatenate);
            case Operation.Length: return Gives(TextOperations.Length);
            case Operation.UpperCase: return Gives(TextOperations.UpperCase);
            case Operation.LowerCase: return Gives(TextOperations.LowerCase);
            case Operation.Trim: return Gives(TextOperations.Trim);
            case Operation.Substring: return Gives(TextOperations.Substring);
            case Operation.SubstringBefore: return Gives(TextOperations.SubstringBefore);
            case Operation.SubstringAfter: return Gives(TextOperations.SubstringAfter);
            case Operation.Replace: return Gives(TextOperations.Replace(((ConstantNode)node.Operands[1]).Text!));
            case Operation.TextOf: return TextOf(node.Operands[0], level);
            case Operation.Contains: return Tests(TextOperations.Contains);
            case Operation.StartsWith: return Tests(TextOperations.StartsWith);
            case Operation.EndsWith: return Tests(TextOperations.EndsWith);
            case Operation.Matches: return Add(new MapTruthKernel(level, TextOperations.Matches(((ConstantNode)node.Operands[1]).Text!), Value(node.Operands[0], level)));
            case Operation.RegionWithin: return Add(new MapTruthKernel(level, Within(((ConstantNode)node.Operands[1]).Text!), Value(node.Operands[0], level)));
            default: throw new NotSupportedException($"{node.Operation} cannot be evaluated.");
        }

        MapKernel Gives(RowOperation operation) => Add(new MapKernel(level, operation, [.. node.Operands.Select(operand => Value(operand, level))]));

        MapTruthKernel Tests(RowOperation test) => Add(new MapTruthKernel(level, test, [.. node.Operands.Select(operand => Value(operand, level))]));
    }

    /// <summary>A value as text; codes are texts already.</summary>
    private ValueKernel TextOf(TypedNode node, int level)
    {
        ValueKernel value = node.Type is RuleType.Boolean ? Add(new ValueOfTruthKernel(Truth(node, level))) : Value(node, level);
        return node.Type switch
        {
            RuleType.Number { Scale: { } scale } => Add(new MapKernel(level, TextOperations.TextOfNumber(scale), value)),
            RuleType.Date => Add(new MapKernel(level, TextOperations.TextOfDate, value)),
            RuleType.Boolean => Add(new MapKernel(level, TextOperations.TextOfTruth, value)),
            RuleType.Text or RuleType.Category or RuleType.Region => value,
            _ => throw new NotSupportedException($"{node.Type} has no text."),
        };
    }

    private RowOperation Within(string ancestor)
    {
        RegionTree regions = _regions ?? throw new ArgumentException($"The rules ask what lies in region {ancestor}; the plan needs a tree of regions.");
        int top = regions.IndexOf(new RegionCode(ancestor));
        if (top < 0) throw new ArgumentException($"The rules ask what lies in region {ancestor}, which the tree of regions does not have.");
        return (a, texts, out result) =>
        {
            int index = RegionCode.TryParse(texts[a[0]], out RegionCode code) ? regions.IndexOf(code) : -1;
            result = index >= 0 && regions.Contains(top, index) ? 1 : 0;
            return Why.None;
        };
    }

    private Kernel ParameterOf(ParameterNode node)
    {
        ValueKernel[] keys = [.. node.Operands.Select(key => TextOf(key, node.Level))];
        var kernel = new ParameterKernel(node.Level, Dense(node.Name), keys) { Divisor = DivisorOf(node.Type) };
        Add(kernel);
        return node.Type is RuleType.Boolean ? Add(new TruthOfValueKernel(kernel)) : kernel;
    }

    private PlanParameter Dense(string name)
    {
        if (_dense.TryGetValue(name, out PlanParameter? known)) return known;
        Parameters.Parameter parameter = _parameters.TryGetValue(name, out Parameters.Parameter? found)
            ? found
            : throw new ArgumentException($"There is no parameter \"{name}\".");
        Parameters.Internal.DenseParameter dense = parameter.Densify(_asOf, _regions);
        long[] values = dense.Texts is null ? dense.Bits : [.. dense.Texts.Select(text => (long)_pool.GetOrAdd(text))];
        known = new PlanParameter
        {
            Name = name,
            Strides = dense.Strides,
            Values = values,
            Present = dense.Present,
            Indices = [.. parameter.Keys.Select(IndexOf)],
        };
        _dense.Add(name, known);
        return known;
    }

    private Func<string, int> IndexOf(Parameters.ParameterKey key)
    {
        if (key.IsRegion)
        {
            RegionTree regions = _regions!;
            return text => RegionCode.TryParse(text, out RegionCode code) ? regions.IndexOf(code) : -1;
        }
        var indices = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < key.Values.Count; i++) indices.TryAdd(key.Values[i], i);
        return text => indices.GetValueOrDefault(text, -1);
    }

    private Kernel Custom(CustomNode node)
    {
        Declaring.RuleFunction function = _rules.Functions[node.Function];
        Kernel[] operands = [.. node.Operands.Select((operand, i) => Shaped(operand, function.Parameters[i].Type, node.Level))];
        return node.Type is RuleType.Boolean
            ? Add(new CustomTruthKernel(node.Level, function, operands))
            : Add(new CustomValueKernel(node.Level, function, operands) { Divisor = DivisorOf(node.Type) });
    }
}
