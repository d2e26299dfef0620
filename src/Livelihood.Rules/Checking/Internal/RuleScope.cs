using Livelihood.Rules.Declaring;
using Livelihood.Rules.Parameters;
using Livelihood.Rules.Syntax;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Checking.Internal;

/// <summary>Says what the names of a set of rules mean: inputs, child tables and their fields, parameters, derived names, tables, functions.</summary>
/// <remarks>
/// Names are declared first and derived names defined one after the other while they are checked; the scopes of <see cref="ForRowsOf"/> share everything
/// with the scope they come from. Not safe for use from several threads at once.
/// </remarks>
internal sealed class RuleScope
{
    private readonly Dictionary<string, Meaning> _subject;
    private readonly Dictionary<string, Meaning>[] _rows;
    private readonly Dictionary<string, RuleFunction> _functions;
    private readonly HashSet<string> _names;
    private readonly RuleScope _whole;
    private NameSet? _nameSet;

    /// <summary>Makes a scope; a name that is declared twice keeps its first meaning (whoever reads the declarations reports it).</summary>
    /// <param name="inputs">The columns of the subject.</param>
    /// <param name="children">The child tables; the n-th one is level n.</param>
    /// <param name="functions">The host's functions.</param>
    public RuleScope(IReadOnlyList<RuleField> inputs, IReadOnlyList<RuleChild>? children = null, IEnumerable<RuleFunction>? functions = null)
    {
        _whole = this;
        Inputs = inputs;
        Children = children ?? [];
        Nodes = new NodeTable();
        _subject = new Dictionary<string, Meaning>(StringComparer.Ordinal);
        _rows = [.. Children.Select(_ => new Dictionary<string, Meaning>(StringComparer.Ordinal))];
        _functions = new Dictionary<string, RuleFunction>(StringComparer.Ordinal);
        _names = new HashSet<string>(StringComparer.Ordinal);
        foreach (RuleField field in inputs) _subject.TryAdd(field.Name, new Meaning.Column(field.Type));
        for (int i = 0; i < Children.Count; i++)
        {
            _subject.TryAdd(Children[i].Name, new Meaning.Child(i + 1));
            foreach (RuleField field in Children[i].Fields) _rows[i].TryAdd(field.Name, new Meaning.Column(field.Type));
        }

        foreach (RuleFunction function in functions ?? [])
        {
            _functions.TryAdd(function.Name, function);
            AddNames([function.Name, .. function.Parameters.Select(p => p.Name)]);
        }

        AddNames(_subject.Keys);
        AddNames(_rows.SelectMany(row => row.Keys));
    }

    private RuleScope(RuleScope whole, int level)
    {
        (_whole, Inputs, Children, Nodes, Level) = (whole._whole, whole.Inputs, whole.Children, whole.Nodes, level);
        (_subject, _rows, _functions, _names) = (whole._subject, whole._rows, whole._functions, whole._names);
    }

    public IReadOnlyList<RuleField> Inputs { get; }

    public IReadOnlyList<RuleChild> Children { get; }

    /// <summary>The nodes of all expressions that were checked in this scope.</summary>
    public NodeTable Nodes { get; }

    /// <summary>0 where expressions are about the subject; n where they are about a row of the n-th child table.</summary>
    public int Level { get; }

    public IReadOnlyDictionary<string, RuleFunction> Functions => _functions;

    /// <summary>Every declared name, for the parser.</summary>
    public NameSet Names => _whole._nameSet ??= new NameSet(_names);

    /// <summary>Declares names that get their meaning later, so that the parser reads them as one name already.</summary>
    public void AddNames(IEnumerable<string> names)
    {
        foreach (string name in names)
            if (_names.Add(name)) _whole._nameSet = null;
    }

    /// <summary>Declares a parameter.</summary>
    public void AddParameter(string name, RuleType type, IReadOnlyList<string> keys) => Add(_subject, name, new Meaning.Parameter(type, [.. keys.Select(k => (k, (bool?)null))]));

    /// <summary>Declares a parameter.</summary>
    public void AddParameter(Parameter parameter)
        => Add(_subject, parameter.Name, new Meaning.Parameter(parameter.Type, [.. parameter.Keys.Select(k => (k.Name, (bool?)k.IsRegion))]));

    /// <summary>Gives a derived name its definition; null where the definition has problems.</summary>
    public void AddDefinition(string name, TypedNode? definition) => Add(_subject, name, new Meaning.Derived(definition));

    /// <summary>Gives a derived name of a child table's rows its definition.</summary>
    public void AddDefinition(int child, string name, TypedNode? definition) => Add(_rows[child - 1], name, new Meaning.Derived(definition));

    /// <summary>Declares a table with several outputs, each a <see cref="TableNode"/> (or null after a problem).</summary>
    public void AddTable(string name, IReadOnlyList<KeyValuePair<string, TypedNode?>> outputs)
    {
        AddNames(outputs.Select(o => o.Key));
        Add(_subject, name, new Meaning.Table(outputs));
    }

    /// <summary>A scope in which the fields of a child table's rows are names too, before those of the subject.</summary>
    /// <param name="child">The number of the child table, from 1.</param>
    public RuleScope ForRowsOf(int child) => new(this, child);

    /// <summary>What a name means for the subject.</summary>
    public Meaning? Find(string name) => _subject.GetValueOrDefault(name);

    /// <summary>What a name means for a row of a child table, from 1; null for names that belong to the subject only.</summary>
    public Meaning? FindInRow(int child, string name) => _rows[child - 1].GetValueOrDefault(name);

    /// <summary>The names that have a meaning where a row of the child table is looked at (0 for none), for proposals.</summary>
    public IEnumerable<string> Known(int child) => child == 0 ? _subject.Keys : _rows[child - 1].Keys.Concat(_subject.Keys);

    /// <summary>The names of the fields of a child table's rows, derived ones included.</summary>
    public IEnumerable<string> FieldsOf(int child) => _rows[child - 1].Keys;

    /// <summary>The names that a parameter is looked up by; none for other names.</summary>
    public IEnumerable<string> KeysOf(string name) => Find(name) is Meaning.Parameter parameter ? parameter.Keys.Select(k => k.Name) : [];

    private void Add(Dictionary<string, Meaning> meanings, string name, Meaning meaning)
    {
        meanings.TryAdd(name, meaning);
        AddNames([name]);
    }
}
