using System.Numerics;
using Livelihood.Rules.Decisions.Internal;

namespace Livelihood.Rules.Proving.Internal;

/// <summary>One independent direction of a table's input space: its values, cut into atoms within which every row's cells hold or do not.</summary>
internal sealed class Dimension
{
    private readonly IReadOnlyList<Candidate> _candidates;
    private readonly int[] _atomOf;

    /// <summary>Makes a dimension.</summary>
    /// <param name="labels">The inputs it covers; several where they are computed from one.</param>
    /// <param name="inputs">The number of each of these inputs in the table; −1 for what is no input of its own.</param>
    /// <param name="candidates">The values, ordered ones first and rising.</param>
    /// <param name="sets">For each value the set of rows whose cells hold.</param>
    public Dimension(IReadOnlyList<string> labels, IReadOnlyList<int> inputs, IReadOnlyList<Candidate> candidates, ulong[][] sets)
    {
        Labels = labels;
        Inputs = inputs;
        _candidates = candidates;
        _atomOf = new int[candidates.Count];
        var atoms = new Dictionary<RowSetKey, int>();
        var members = new List<List<int>>();
        var distinct = new List<ulong[]>();
        for (int i = 0; i < sets.Length; i++)
        {
            if (!atoms.TryGetValue(new RowSetKey(sets[i]), out int atom))
            {
                atoms.Add(new RowSetKey(sets[i]), atom = members.Count);
                members.Add([]);
                distinct.Add(sets[i]);
            }

            members[atom].Add(i);
            _atomOf[i] = atom;
        }

        Members = members;
        Sets = [.. distinct];
    }

    public IReadOnlyList<string> Labels { get; }

    public IReadOnlyList<int> Inputs { get; }

    /// <summary>The names from which its values are computed.</summary>
    public required IReadOnlySet<string> Leaves { get; init; }

    /// <summary>Whether the lowest and the highest value stand for all that lie beyond them.</summary>
    public required (bool Below, bool Above) IsOpen { get; init; }

    /// <summary>For each atom its values, as numbers of candidates, rising.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Members { get; }

    /// <summary>For each atom the set of rows whose cells hold in it.</summary>
    public ulong[][] Sets { get; }

    public int Atoms => Sets.Length;

    public int Candidates => _candidates.Count;

    public int AtomOf(int candidate) => _atomOf[candidate];

    public bool IsOrdered(int candidate) => _candidates[candidate].IsOrdered;

    public string Text(int candidate, int column) => _candidates[candidate].Texts[column];

    /// <summary>The value of an atom that shows a boundary best: the first after an end of a cell, else the last before one.</summary>
    public int Best(int atom) => Best([atom]);

    /// <summary>The best value of several atoms together.</summary>
    public int Best(IReadOnlyList<int> atoms)
    {
        int[] members = [.. atoms.SelectMany(a => Members[a]).Order()];
        foreach (int member in members)
            if (_candidates[member].IsEnd) return member;
        int first = members[0];
        // A run that has no beginning is shown by its end.
        if (first > 0 || !IsOpen.Below || !_candidates[first].IsOrdered) return first;
        int last = first;
        foreach (int member in members)
            if (member == last + 1) last = member;
        return _candidates[last].IsOrdered ? last : first;
    }

    /// <summary>Whether a set of atoms covers all values.</summary>
    public bool IsAll(IReadOnlyCollection<int> atoms) => atoms.Count == Atoms;

    /// <summary>The values of several atoms in words, by the first column.</summary>
    public string Describe(IReadOnlyCollection<int> atoms)
    {
        var parts = new List<string>();
        for (int i = 0; i < _candidates.Count; i++)
        {
            if (!atoms.Contains(_atomOf[i])) continue;
            int last = i;
            while (last + 1 < _candidates.Count && _candidates[i].IsOrdered && _candidates[last + 1].IsOrdered && atoms.Contains(_atomOf[last + 1])) last++;
            parts.Add(_candidates[i].IsOrdered ? Run(i, last) : _candidates[i].Texts[0]);
            i = last;
        }

        return string.Join(" or ", parts);
    }

    private string Run(int first, int last)
    {
        Candidate low = _candidates[first], high = _candidates[last];
        bool fromBelow = first == 0 && IsOpen.Below;
        bool toAbove = IsOpen.Above && (last + 1 == _candidates.Count || !_candidates[last + 1].IsOrdered);
        string from = low.IsBetween && first > 0 ? "above " + _candidates[first - 1].Texts[0] : "from " + low.Texts[0];
        string to = high.IsBetween && last + 1 < _candidates.Count && _candidates[last + 1].IsOrdered ? "below " + _candidates[last + 1].Texts[0] : "to " + high.Texts[0];
        if (fromBelow && toAbove) return "any";
        if (fromBelow) return to.StartsWith("to ", StringComparison.Ordinal) ? "up " + to : to;
        if (toAbove) return low.IsBetween ? from : from + " on";
        return first == last && !low.IsBetween ? low.Texts[0] : from + " " + to;
    }

    /// <summary>The rows that hold somewhere in the dimension.</summary>
    public bool HoldsSomewhere(int row) => Sets.Any(set => (set[row >> 6] >> row & 1) != 0);

    /// <summary>The atoms in which a row holds.</summary>
    public IReadOnlyList<int> AtomsOf(int row) => [.. Enumerable.Range(0, Atoms).Where(a => (Sets[a][row >> 6] >> row & 1) != 0)];

    public int RowsIn(int atom) => RowSets.Count(Sets[atom]);

    public static int LowestRow(ReadOnlySpan<ulong> set)
    {
        for (int w = 0; w < set.Length; w++)
            if (set[w] != 0) return (w * 64) + BitOperations.TrailingZeroCount(set[w]);
        return -1;
    }
}
