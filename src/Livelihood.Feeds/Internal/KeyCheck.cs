using System.Globalization;
using Livelihood.Core.Tables;

namespace Livelihood.Feeds.Internal;

/// <summary>Finds rows that share a key.</summary>
/// <remarks>
/// Rows that are the same in every field are one statement made twice: the first stays, the others are quarantined. Rows that differ contradict each
/// other, and nothing says which is true: all of them are quarantined. Rows that are in quarantine for another reason take part, since what
/// they contradict is in doubt as well; rows without a whole key cannot.
/// </remarks>
internal sealed class KeyCheck(IReadOnlyList<string> key, IReadOnlyList<FieldOutcome> outcomes, RowNumbers numbers)
{
    private readonly string _fields = string.Join(" + ", key);
    private readonly FieldOutcome[] _parts = [.. key.Select(name => outcomes.First(outcome => outcome.Statistics.Field == name))];
    private readonly TextColumn[] _written = [.. outcomes.Select(outcome => outcome.Written).OfType<TextColumn>()];

    /// <summary>Gives the rows that break the key, each once.</summary>
    public IEnumerable<(int Row, Violation Violation)> Run(int rows)
    {
        if (_parts.Length == 0) yield break;
        int[] groups = Group(rows, out int count);
        int[] sizes = new int[count], first = new int[count];
        bool[] differ = new bool[count];
        for (int row = rows - 1; row >= 0; row--)
        {
            if (groups[row] < 0) continue;
            sizes[groups[row]]++;
            first[groups[row]] = row;
        }
        for (int row = 0; row < rows; row++)
            if (groups[row] is >= 0 and int group && sizes[group] > 1) differ[group] |= !AreSame(row, first[group]);
        for (int row = 0; row < rows; row++)
        {
            if (groups[row] is not (>= 0 and int group) || sizes[group] == 1 || (!differ[group] && row == first[group])) continue;
            FieldRule rule = differ[group] ? FieldRule.UniqueKey : FieldRule.NotRepeated;
            yield return (row, new Violation(_fields, Value(row), rule, Expected(rule, sizes[group], numbers[first[group]])));
        }
    }

    /// <summary>Numbers the different keys, and gives each row the number of its own, or -1.</summary>
    private int[] Group(int rows, out int count)
    {
        int[] groups = new int[rows];
        count = 0;
        foreach (FieldOutcome part in _parts)
        {
            Dictionary<(int, long), int> numbered = [];
            for (int row = 0; row < rows; row++)
            {
                if (groups[row] < 0 || part.Keys![row] is not { } value)
                {
                    groups[row] = -1;
                    continue;
                }
                if (!numbered.TryGetValue((groups[row], value), out int group)) numbered.Add((groups[row], value), group = numbered.Count);
                groups[row] = group;
            }
            count = numbered.Count;
        }
        return groups;
    }

    private bool AreSame(int a, int b)
    {
        foreach (TextColumn column in _written)
            if (column.Codes[a] != column.Codes[b]) return false;
        return true;
    }

    private string Value(int row) => string.Join(" + ", _parts.Select(part => part.Written![row]));

    private static string Expected(FieldRule rule, int rows, int first) => rule == FieldRule.UniqueKey
        ? string.Create(CultureInfo.InvariantCulture, $"a key of its own: {rows} rows that differ have this one, the first is row {first}")
        : string.Create(CultureInfo.InvariantCulture, $"a row of its own: it repeats row {first}");
}
