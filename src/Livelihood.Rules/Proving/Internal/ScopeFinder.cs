using System.Globalization;
using System.Text;
using Livelihood.Core.Regions;
using Livelihood.Rules.Checking.Internal;
using Livelihood.Rules.Parameters;
using Livelihood.Rules.Parameters.Internal;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Proving.Internal;

/// <summary>Finds for which values of parameters a table must be proved: regions and keys with equal values are one scope.</summary>
internal sealed class ScopeFinder
{
    /// <summary>How many combinations of keys are looked at.</summary>
    public const int MostKeys = 1000;

    private readonly DateOnly _asOf;
    private readonly RegionTree? _regions;
    private readonly List<ParameterNode> _nodes = [];
    private readonly Dictionary<ParameterNode, (Parameter Parameter, DenseParameter Dense)> _values = [];
    private readonly List<(InputNode Node, IReadOnlyList<string> Values)> _keys = [];
    private readonly HashSet<string> _regionKeys = new(StringComparer.Ordinal);

    public ScopeFinder(CheckedTable table, IReadOnlyDictionary<string, Parameter> parameters, DateOnly asOf, RegionTree? regions)
    {
        _asOf = asOf;
        Collect(table, parameters);
        if (_nodes.Exists(n => parameters[n.Name].IsRegional))
        {
            _regions = regions ?? Named(_nodes.Select(n => parameters[n.Name]));
            if (regions is null) Notes.Add("Regions: no tree was given, so only regions that parameters name were looked at.");
        }

        foreach (ParameterNode node in _nodes) _values.Add(node, (parameters[node.Name], parameters[node.Name].Densify(asOf, _regions)));
    }

    public List<string> Notes { get; } = [];

    public List<string> NotProved { get; } = [];

    /// <summary>The scopes, in the order of their first region.</summary>
    public IReadOnlyList<ProofScope> Find()
    {
        if (_keys.Aggregate(1L, (count, key) => Math.Min(count * Math.Max(1, key.Values.Count), int.MaxValue)) > MostKeys)
        {
            NotProved.Add($"Anything: parameters are looked up by more than {ProofText.Number(MostKeys)} combinations of keys.");
            return [];
        }

        var scopes = new List<ProofScope>();
        foreach (KeyValuePair<InputNode, string>[] keys in Combinations())
        {
            if (_regions is null) scopes.Add(Scope(keys, null, []));
            else scopes.AddRange(Grouped(keys));
        }

        return scopes;
    }

    private static RegionTree Named(IEnumerable<Parameter> parameters)
        => new(parameters.SelectMany(p => p.Values).Select(v => v.Region).OfType<RegionCode>().Distinct().Order().Select(code => new Region { Code = code }));

    private void Collect(CheckedTable table, IReadOnlyDictionary<string, Parameter> parameters)
    {
        var seen = new HashSet<TypedNode>(ReferenceEqualityComparer.Instance);
        var open = new Stack<TypedNode>(table.Rows.SelectMany(r => r.Cells).SelectMany(c => c.Intervals).SelectMany(i => new[] { i.High, i.Low }).OfType<TypedNode>()
            .Concat(table.Inputs).Reverse());
        while (open.TryPop(out TypedNode? node))
        {
            if (!seen.Add(node)) continue;
            if (node is ParameterNode parameter)
            {
                // Keys that are computed cannot be enumerated; the parameter's cells are then conditions.
                if (parameter.Operands.All(o => o is InputNode) && parameters.ContainsKey(parameter.Name)) Add(parameter, parameters[parameter.Name]);
                continue;
            }

            for (int i = node.Operands.Count - 1; i >= 0; i--) open.Push(node.Operands[i]);
        }
    }

    private void Add(ParameterNode node, Parameter parameter)
    {
        _nodes.Add(node);
        for (int k = 0; k < parameter.Keys.Count; k++)
        {
            var input = (InputNode)node.Operands[k];
            if (parameter.Keys[k].IsRegion) _ = _regionKeys.Add(input.Name);
            if (parameter.Keys[k].IsRegion || _keys.Exists(known => known.Node.Name == input.Name && known.Node.Level == input.Level)) continue;
            IReadOnlyList<string> values = input.Type is RuleType.Category category ? category.Values : parameter.Keys[k].Values;
            _keys.Add((input, values));
        }
    }

    private IEnumerable<KeyValuePair<InputNode, string>[]> Combinations()
    {
        IEnumerable<KeyValuePair<InputNode, string>[]> all = [[]];
        foreach ((InputNode node, IReadOnlyList<string> values) in _keys)
            all = all.SelectMany(some => values.Select(value => (KeyValuePair<InputNode, string>[])[.. some, new(node, value)]));
        return all;
    }

    private IEnumerable<ProofScope> Grouped(KeyValuePair<InputNode, string>[] keys)
    {
        var groups = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var without = new List<RegionCode>();
        for (int region = 0; region < _regions!.Count; region++)
        {
            RegionCode code = _regions.CodeAt(region);
            if (!_regions.InForce(code, _asOf)) continue;
            var text = new StringBuilder();
            bool complete = true;
            foreach (ParameterNode node in _nodes)
            {
                ProofValue? value = Value(node, keys, region);
                complete &= value is not null;
                text.Append(CultureInfo.InvariantCulture, $"{value?.Number}\u0001{value?.Text}\u0002");
            }

            // A region that is divided further need not have values of its own.
            if (!complete && _regions.Children(code, _asOf).Count > 0) continue;
            if (!complete) without.Add(code);
            string key = text.ToString();
            if (!groups.TryGetValue(key, out List<int>? members)) groups.Add(key, members = []);
            members.Add(region);
        }

        if (without.Count > 0)
        {
            string where = keys.Length == 0 ? "" : " (" + string.Join(", ", keys.Select(k => $"{k.Key.Name} {k.Value}")) + ")";
            Notes.Add($"Parameters: {(without.Count == 1 ? $"region {without[0]} has" : $"{ProofText.Number(without.Count)} regions have, first of them {without[0]},")} no value for some parameter of the table{where}; cells with it were taken as conditions that may hold or not.");
        }

        return groups.Values.Select(members => Scope(keys, members[0], [.. members.Select(_regions.CodeAt)]));
    }

    private ProofScope Scope(KeyValuePair<InputNode, string>[] keys, int? region, IReadOnlyList<RegionCode> codes)
    {
        var values = new Dictionary<ParameterNode, ProofValue>(ReferenceEqualityComparer.Instance as IEqualityComparer<ParameterNode>);
        foreach (ParameterNode node in _nodes)
            if (Value(node, keys, region) is { } value) values.Add(node, value);
        return new ProofScope { AsOf = _asOf, Parameters = values, Fixed = keys, RegionKeys = _regionKeys, Regions = codes };
    }

    private ProofValue? Value(ParameterNode node, KeyValuePair<InputNode, string>[] keys, int? region)
    {
        (Parameter parameter, DenseParameter dense) = _values[node];
        int place = 0;
        for (int k = 0; k < parameter.Keys.Count; k++)
        {
            int index = parameter.Keys[k].IsRegion
                ? region ?? -1
                : parameter.Keys[k].Values.ToList().IndexOf(Array.Find(keys, key => key.Key.Name == ((InputNode)node.Operands[k]).Name).Value ?? "");
            if (index < 0) return null;
            place += index * dense.Strides[k];
        }

        if (!dense.Present[place]) return null;
        return new ProofValue(Rational.Of(dense.Bits[place], parameter.Type is RuleType.Number { Scale: { } scale } ? scale : 0), dense.Texts?[place]);
    }
}
