using Livelihood.Rules.Checking.Internal;

namespace Livelihood.Rules.Proving.Internal;

/// <summary>The input space of a table in one scope, and how places in it are told to people.</summary>
internal sealed class Space
{
    private readonly CheckedTable _table;
    private readonly ProofScope _scope;

    public Space(CheckedTable table, ProofScope scope, int words)
    {
        _table = table;
        _scope = scope;
        Words = words;
        Dimensions = new DimensionBuilder(table, scope, words).Build();
    }

    public IReadOnlyList<Dimension> Dimensions { get; }

    public int Words { get; }

    /// <summary>The set of rows from one number to another, the last not included.</summary>
    public ulong[] Rows(int first, int end)
    {
        ulong[] set = new ulong[Words];
        for (int r = first; r < end; r++) set[r >> 6] |= 1UL << r;
        return set;
    }

    /// <summary>Atoms per dimension in which a row applies; null where it applies nowhere.</summary>
    public IReadOnlyList<int>[]? BoxOf(int row)
    {
        IReadOnlyList<int>[] box = [.. Dimensions.Select(d => d.AtomsOf(row))];
        return box.Any(atoms => atoms.Count == 0) ? null : box;
    }

    /// <summary>A value per input for a box: the best of its atoms, and <c>any</c> where it has all.</summary>
    public IReadOnlyList<ExampleValue> Example(IReadOnlyList<int>[] box) => Example([.. box.Select((atoms, d) => Dimensions[d].IsAll(atoms) && Dimensions[d].Inputs is [>= 0] && !IsFixed(d) ? -1 : Dimensions[d].Best(atoms))]);

    /// <summary>A value per input for a candidate per dimension; −1 for any.</summary>
    public IReadOnlyList<ExampleValue> Example(int[] candidates)
    {
        var values = new ExampleValue?[_table.Inputs.Count];
        var others = new List<ExampleValue>();
        for (int d = 0; d < candidates.Length; d++)
        {
            Dimension dimension = Dimensions[d];
            for (int c = 0; c < dimension.Inputs.Count; c++)
            {
                var value = new ExampleValue(dimension.Labels[c], candidates[d] < 0 ? ExampleValue.Any : dimension.Text(candidates[d], c));
                if (dimension.Inputs[c] >= 0) values[dimension.Inputs[c]] = value;
                else others.Add(value);
            }
        }

        for (int i = 0; i < values.Length; i++) values[i] ??= new ExampleValue(_table.Source.Inputs[i].Expression, ExampleValue.Any);
        foreach ((InputNode key, string value) in _scope.Fixed)
            if (!_table.Inputs.Any(n => n is InputNode input && input.Name == key.Name)) others.Add(new ExampleValue(key.Name, Decisions.Internal.TextLiteral.Write(value)));
        return [.. values.OfType<ExampleValue>(), .. others];
    }

    /// <summary>A box in words: only what it restricts.</summary>
    public string Describe(IReadOnlyList<int>[] box)
    {
        string[] parts = [.. box.Select((atoms, d) => Dimensions[d].IsAll(atoms) ? null : $"{Dimensions[d].Labels[0]} {Dimensions[d].Describe(atoms.ToHashSet())}").OfType<string>()];
        return parts.Length == 0 ? "every input" : string.Join(", ", parts);
    }

    /// <summary>Whether a box restricts several dimensions that are computed from the same names.</summary>
    public bool IsOnlyIfTogether(IReadOnlyList<int>[] box)
    {
        int[] restricted = [.. Enumerable.Range(0, box.Length).Where(d => !Dimensions[d].IsAll(box[d]))];
        return restricted.Any(a => restricted.Any(b => a < b && Dimensions[a].Leaves.Overlaps(Dimensions[b].Leaves)));
    }

    /// <summary>Names the restricted dimensions: what stays the same about a defect when values of parameters change.</summary>
    public string Shape(IReadOnlyList<int>[] box)
        => string.Join('|', box.Select((atoms, d) => Dimensions[d].IsAll(atoms) ? null : Dimensions[d].Labels[0]).OfType<string>().Order(StringComparer.Ordinal));

    private bool IsFixed(int dimension) => Dimensions[dimension].Candidates == 1;
}
