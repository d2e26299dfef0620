using Livelihood.Core.Documents;

namespace Livelihood.Rules.Parameters;

/// <summary>Holds the dated, regional values that rules refer to by name.</summary>
/// <remarks>A document of the kind <see cref="Kind"/>, see <c>docs/reference/parameters.md</c>. Immutable; safe to read from many threads.</remarks>
/// <example><code>
/// ParameterSet lines = ParameterSet.Parse(linesJson);
/// RegionTree regions = RegionTree.Parse(regionsJson);
/// var household = new Dictionary&lt;string, string&gt; { ["region"] = "990101", ["area"] = "urban" };
/// ParameterAnswer answer = lines.Parameters["subsistence line"].Find(new DateOnly(2026, 7, 1), household, regions);
/// </code></example>
public sealed partial class ParameterSet
{
    /// <summary>The kind of the document: <c>livelihood/parameters</c>.</summary>
    public const string Kind = "livelihood/parameters";

    private readonly OrderedDictionary<string, Parameter> _parameters;

    internal ParameterSet(DocumentEnvelope envelope, IEnumerable<Parameter> parameters)
    {
        Envelope = envelope;
        _parameters = new OrderedDictionary<string, Parameter>(StringComparer.Ordinal);
        foreach (Parameter parameter in parameters) _parameters.TryAdd(parameter.Name, parameter);
    }

    /// <summary>What the document is, which one, where and when it is in force.</summary>
    public DocumentEnvelope Envelope { get; }

    /// <summary>The parameters by name, in the order of the document.</summary>
    public IReadOnlyDictionary<string, Parameter> Parameters => _parameters;

    /// <summary>The keys that the document declares or uses, each once, in that order.</summary>
    public IReadOnlyList<ParameterKey> Keys { get; internal init; } = [];

    /// <summary>Names the document and its version.</summary>
    /// <returns>For example <c>lines@2026.2</c>.</returns>
    public override string ToString() => Envelope.Reference.ToString();
}
