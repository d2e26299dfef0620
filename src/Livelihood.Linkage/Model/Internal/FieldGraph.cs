namespace Livelihood.Linkage.Model.Internal;

/// <summary>Knows which fields of a model are made from which, whatever the order they are declared in.</summary>
/// <remarks>An input names another field where there is one of that name, otherwise a column; a field's own name always means the column.</remarks>
internal sealed class FieldGraph
{
    private const int Open = -1;
    private const int Unknown = -2;

    private readonly LinkageModel _model;
    private readonly int[] _depth;

    public FieldGraph(LinkageModel model)
    {
        _model = model;
        _depth = new int[model.Fields.Count];
        Array.Fill(_depth, Unknown);
        for (int field = 0; field < _depth.Length; field++) Visit(field);
    }

    /// <summary>The names of fields that are made from themselves through others.</summary>
    public HashSet<string> Cycle { get; } = [];

    /// <summary>Fields grouped so that each group needs only columns and fields of groups before it.</summary>
    public IEnumerable<int[]> Layers
        => Enumerable.Range(0, _depth.Length).GroupBy(index => _depth[index]).OrderBy(g => g.Key).Select(g => g.ToArray());

    /// <summary>The field that an input of a field names, or -1 for a column.</summary>
    public int FieldNamed(string input, int by)
    {
        for (int field = 0; field < _model.Fields.Count; field++)
            if (field != by && _model.Fields[field].Name == input && _model.Fields[by].Name != input) return field;
        return -1;
    }

    /// <summary>The columns that all fields together read.</summary>
    public string[] Columns()
        => [.. Enumerable.Range(0, _depth.Length).SelectMany(field => _model.Fields[field].Inputs.Where(input => FieldNamed(input, field) < 0)).Distinct()];

    /// <summary>The columns that a field rests on, through the fields it is made from.</summary>
    public HashSet<string> ColumnsOf(string name)
    {
        var columns = new HashSet<string>();
        var left = new Stack<int>();
        for (int field = 0; field < _depth.Length; field++)
            if (_model.Fields[field].Name == name) left.Push(field);
        var seen = new HashSet<int>();
        while (left.TryPop(out int field))
        {
            if (!seen.Add(field)) continue;
            foreach (string input in _model.Fields[field].Inputs)
            {
                if (FieldNamed(input, field) is >= 0 and var other) left.Push(other);
                else columns.Add(input);
            }
        }
        return columns;
    }

    private int Visit(int field)
    {
        if (_depth[field] == Open)
        {
            Cycle.Add(_model.Fields[field].Name);
            return 0;
        }
        if (_depth[field] >= 0) return _depth[field];
        _depth[field] = Open;
        int deepest = 0;
        foreach (string input in _model.Fields[field].Inputs)
            if (FieldNamed(input, field) is >= 0 and var other) deepest = Math.Max(deepest, Visit(other) + 1);
        return _depth[field] = deepest;
    }
}
