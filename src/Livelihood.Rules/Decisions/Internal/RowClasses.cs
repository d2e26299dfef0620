using Livelihood.Rules.Checking.Internal;

namespace Livelihood.Rules.Decisions.Internal;

/// <summary>Says which rows give the same outputs, the outcome where no row applies included.</summary>
/// <remarks>Rows are numbered in matching order. Immutable.</remarks>
internal sealed class RowClasses
{
    /// <summary>Stands for all outputs together.</summary>
    public const int AllOutputs = -1;

    private readonly int[][] _classes;

    /// <summary>Makes classes.</summary>
    /// <param name="classes">For each output a number per row, and behind all rows one for no row; equal numbers for equal outputs.</param>
    public RowClasses(int[][] classes) => _classes = classes;

    public static RowClasses Of(CheckedTable table, int[] order)
        => new([.. table.Outputs.Select((_, i) => Numbered([.. order.Select(row => table.Rows[row].Outputs[i]), table.Defaults[i]]))]);

    /// <summary>Whether two rows give the same.</summary>
    /// <param name="one">A row; −1 for no row.</param>
    /// <param name="other">Another row; −1 for no row.</param>
    /// <param name="output">The output that is looked at, or <see cref="AllOutputs"/>.</param>
    public bool Same(int one, int other, int output)
    {
        if (one == other) return true;
        if (output >= 0) return Same(_classes[output], one, other);
        foreach (int[] classes in _classes)
            if (!Same(classes, one, other)) return false;
        return true;
    }

    private static bool Same(int[] classes, int one, int other)
        => classes[one < 0 ? ^1 : one] == classes[other < 0 ? ^1 : other];

    private static int[] Numbered(IReadOnlyList<TypedNode?> entries)
    {
        int[] numbers = new int[entries.Count];
        var firsts = new Dictionary<(Type, long, string?), List<int>>();
        for (int i = 0; i < entries.Count; i++)
        {
            numbers[i] = i;
            if (entries[i] is not { } entry) continue;
            // Constants of one output have one type, but a default and rows may be written at several scales.
            (Type, long, string?) key = entry is ConstantNode constant ? (typeof(ConstantNode), 0, constant.Text) : (entry.GetType(), 0, null);
            if (!firsts.TryGetValue(key, out List<int>? candidates)) firsts.Add(key, candidates = []);
            int known = candidates.FindIndex(c => ConstantEquality.SameEntry(entries[c]!, entry));
            if (known >= 0) numbers[i] = candidates[known];
            else candidates.Add(i);
        }

        return numbers;
    }
}
