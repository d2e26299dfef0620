namespace Livelihood.Rules.Syntax.Internal;

/// <summary>Finds the longest name that a text goes on with, in time of that name's length however many names there are.</summary>
internal sealed class NameTrie
{
    private readonly Dictionary<(int Node, char Unit), int> _next = [];
    private readonly List<bool> _ends = [false];

    /// <summary>Adds a name whose white space is normalised.</summary>
    public void Add(string name)
    {
        int node = 0;
        foreach (char c in name)
        {
            if (!_next.TryGetValue((node, c), out int next))
            {
                next = _ends.Count;
                _ends.Add(false);
                _next.Add((node, c), next);
            }
            node = next;
        }
        _ends[node] = true;
    }

    /// <summary>Where the longest name that begins at a place ends; -1 where none begins there.</summary>
    /// <remarks>A name ends only where a word ends; any run of white space in the text stands for the one space in the name.</remarks>
    public int LongestEnd(string text, int start)
    {
        int node = 0, found = -1, at = start;
        while (at < text.Length)
        {
            char c = text[at];
            int after = at + 1;
            if (NameCharacters.IsSpace(c))
            {
                c = ' ';
                while (after < text.Length && NameCharacters.IsSpace(text[after])) after++;
            }
            if (!_next.TryGetValue((node, c), out node)) break;
            at = after;
            if (_ends[node] && IsBoundary(text, at)) found = at;
        }
        return found;
    }

    private static bool IsBoundary(string text, int at)
        => at >= text.Length || !NameCharacters.IsPart(text[at]) || !NameCharacters.IsPart(text[at - 1]);
}
