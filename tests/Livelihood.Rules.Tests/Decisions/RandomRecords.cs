using Livelihood.Rules.Checking.Internal;
using Livelihood.Rules.Decisions.Internal;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Tests.Decisions;

/// <summary>Random values for the columns of a layout, as the matcher takes them and as the reference does.</summary>
internal sealed class RandomRecords
{
    private static readonly string[] Dictionary = ["town", "nowhere", "rural", "urban"];

    public RandomRecords(CheckedTable table, TableLayout layout, int count, int seed, double missing)
    {
        var random = new Random(seed);
        IEnumerable<TypedNode> nodes = table.Inputs.Concat(layout.Columns).Distinct();
        Values = [.. Enumerable.Range(0, count).Select(_ => nodes.ToDictionary(n => n, n => random.NextDouble() < missing ? null : ValueOf(n.Type, random)))];
        Columns = [.. layout.Columns.Select((node, i) => Column(node, layout.Texts(i)))];
    }

    public List<Dictionary<TypedNode, object?>> Values { get; }

    public MatchColumn[] Columns { get; }

    private static object ValueOf(RuleType type, Random random) => type switch
    {
        RuleType.Boolean => random.Next(2) == 0,
        RuleType.Category => Dictionary[random.Next(4)],
        RuleType.Number { Scale: { } scale } => Fraction.Of(random.Next(2) == 0 ? random.Next(-6, 7) * (long)Math.Pow(10, scale) / 2 : random.Next(-500, 500), scale),
        _ => new Fraction(random.Next(-12, 13), random.Next(1, 5)),
    };

    private MatchColumn Column(TypedNode node, IReadOnlyList<string>? texts)
    {
        object?[] values = [.. Values.Select(v => v[node])];
        ulong[] validity = Bits(values, v => v is not null);
        if (node.Type is RuleType.Boolean) return new MatchColumn { Truths = Bits(values, v => v is true), Validity = validity };
        if (node.Type is RuleType.Category)
        {
            int[] map = [.. Dictionary.Select(text => texts!.ToList().IndexOf(text) is >= 0 and int at ? at : texts!.Count)];
            return new MatchColumn { Codes = values.Select(v => v is null ? -1 : Array.IndexOf(Dictionary, (string)v)).ToArray(), CodeMap = map, Validity = validity };
        }

        Fraction?[] numbers = [.. values.Select(v => (Fraction?)v)];
        return new MatchColumn
        {
            Values = numbers.Select(n => (long)(n?.Above ?? 0)).ToArray(),
            Divisors = node.Type is RuleType.Number { Scale: null } ? numbers.Select(n => (long)(n?.Below ?? 0)).ToArray() : default,
            Validity = validity,
        };
    }

    private static ulong[] Bits(object?[] values, Func<object?, bool> isSet)
    {
        ulong[] words = new ulong[(values.Length + 63) / 64];
        for (int i = 0; i < values.Length; i++)
            if (isSet(values[i])) words[i / 64] |= 1UL << (i % 64);
        return words;
    }
}
