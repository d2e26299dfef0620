using System.Text.Json;
using Livelihood.Core.Documents.Internal;

namespace Livelihood.Core.Documents;

/// <summary>An object in a document, read key by key; keys that nobody asked for are reported by <see cref="Finish"/>.</summary>
/// <remarks>
/// A key whose value is JSON <c>null</c> is present and has the wrong type: leaving a key out is the way to say nothing. <c>$schema</c> is always
/// accepted at the root. Not safe for use from several threads at once.
/// </remarks>
public sealed partial class DocumentObject
{
    private readonly Dictionary<string, DocumentNode> _nodes = new(StringComparer.Ordinal);
    private readonly List<string> _keys = [];
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    internal DocumentObject(DocumentNode node)
    {
        Node = node;
        foreach (JsonProperty property in node.Element.EnumerateObject())
        {
            if (_nodes.TryAdd(property.Name, new DocumentNode(property.Value, JsonPath.Key(node.Path, property.Name), node.Problems))) _keys.Add(property.Name);
        }
        if (node.Path == "$") Optional("$schema")?.AsText();
    }

    /// <summary>The value that was read as an object.</summary>
    public DocumentNode Node { get; }

    /// <summary>The object's JSON path.</summary>
    public string Path => Node.Path;

    /// <summary>The list that problems with this object go to.</summary>
    public ProblemList Problems => Node.Problems;

    /// <summary>How many keys the object has.</summary>
    public int Count => _keys.Count;

    /// <summary>The keys and values in the order of the document, for objects that are maps; every key then counts as asked for.</summary>
    /// <remarks><c>$schema</c> at the root is not among them.</remarks>
    public IEnumerable<(string Key, DocumentNode Value)> Entries
    {
        get
        {
            foreach (string key in _keys)
            {
                if (key == "$schema" && Path == "$") continue;
                _asked.Add(key);
                yield return (key, _nodes[key]);
            }
        }
    }

    /// <summary>Whether a key is present; does not count as asking for it.</summary>
    /// <exception cref="ArgumentNullException">The key is null.</exception>
    public bool Has(string key) => _nodes.ContainsKey(key);

    /// <summary>The value of a key, or null after reporting that the key is missing.</summary>
    /// <exception cref="ArgumentNullException">The key is null.</exception>
    public DocumentNode? Required(string key)
    {
        DocumentNode? node = Optional(key);
        if (node is null) Problems.Add(Path, $"The key {Shown.Text(key)} is missing.");
        return node;
    }

    /// <summary>The value of a key, or null where it is absent.</summary>
    /// <exception cref="ArgumentNullException">The key is null.</exception>
    public DocumentNode? Optional(string key)
    {
        _asked.Add(key);
        return _nodes.GetValueOrDefault(key);
    }

    /// <summary>Reports every key that was never asked for, with the nearest asked one that is not in use.</summary>
    /// <remarks>Call it once, after all keys of this object have been asked for.</remarks>
    public void Finish()
    {
        foreach (string key in _keys)
        {
            if (_asked.Contains(key)) continue;
            string? near = Problems.IsFull ? null : Spelling.Nearest(key, _asked.Where(asked => !_nodes.ContainsKey(asked)));
            Problems.Add(_nodes[key].Path, $"The key {Shown.Text(key)} is not known here.", expected: Known(near), didYouMean: near);
        }
    }

    /// <summary>Reports a problem at this object, for checks that only the caller can make.</summary>
    /// <param name="message">One clear sentence.</param>
    /// <param name="expected">What may stand there instead.</param>
    public void Report(string message, string? expected = null) => Problems.Add(Path, message, expected: expected);

    private string? Known(string? near)
    {
        if (near is not null || _asked.Count == 0) return null;
        return Shown.OneOf(_asked.Where(key => key != "$schema").Order(StringComparer.Ordinal));
    }
}
