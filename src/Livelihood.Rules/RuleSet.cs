using Livelihood.Core.Documents;
using Livelihood.Rules.Checking.Internal;
using Livelihood.Rules.Declaring;
using Livelihood.Rules.Decisions;
using Livelihood.Rules.Documents.Internal;
using Livelihood.Rules.Parameters;
using Livelihood.Rules.RuleTests;
using Livelihood.Rules.Types;

namespace Livelihood.Rules;

/// <summary>Is a set of rules, read and checked: what it reads, what it derives, its decision tables and its tests.</summary>
/// <remarks>Immutable; safe to use from many threads. A <see cref="Evaluation.RulePlan"/> made from it computes.</remarks>
/// <example>
/// <code>
/// RuleSet rules = RuleSet.Parse("""
///     { "kind": "livelihood/rules", "id": "example", "version": "1",
///       "inputs": { "annual income": { "type": "number", "scale": 2, "unit": "CNY/year" } },
///       "children": { "members": { "age": { "type": "number" } } },
///       "derive": {
///         "size": "count(members)",
///         "income per head": "decimal(per month(annual income) / size, 2)",
///         "has elderly": "some m in members satisfies m.age >= 60" } }
///     """);
/// </code>
/// </example>
public sealed partial class RuleSet
{
    /// <summary>The kind of document that holds rules: <c>livelihood/rules</c>.</summary>
    public const string Kind = "livelihood/rules";

    private readonly Lazy<Fingerprint> _fingerprint;
    private readonly Dictionary<string, RuleType> _types;

    internal RuleSet(RuleSetDraft draft, CompiledRules compiled, IReadOnlyList<RuleTest> tests)
    {
        Envelope = draft.Envelope;
        Compiled = compiled;
        ParameterSets = [.. draft.Parameters];
        Parameters = ParameterSets.SelectMany(set => set.Parameters.Values).ToDictionary(p => p.Name, StringComparer.Ordinal);
        Tables = [.. draft.Tables.Select(t => t.Table)];
        Functions = [.. draft.Options.Functions];
        Tests = tests;
        _types = Checked.Definitions.ToDictionary(d => d.Key, d => d.Value.Type, StringComparer.Ordinal);
        _fingerprint = new Lazy<Fingerprint>(() => Core.Documents.Fingerprint.OfJson(RuleText.Utf8(this)));
    }

    /// <summary>What the document is, which one, where and when it is in force.</summary>
    public DocumentEnvelope Envelope { get; }

    /// <summary>The columns of the subject's table that the rules may read.</summary>
    public IReadOnlyList<RuleField> Inputs => Checked.Inputs;

    /// <summary>The child tables that the rules may read.</summary>
    public IReadOnlyList<RuleChild> Children => Checked.Children;

    /// <summary>The derived names in the order in which they are written.</summary>
    public IReadOnlyList<RuleDefinition> Definitions => Compiled.Definitions;

    /// <summary>The decision tables in the order in which they are written.</summary>
    public IReadOnlyList<DecisionTable> Tables { get; }

    /// <summary>The sets of parameters that the rules name.</summary>
    public IReadOnlyList<ParameterSet> ParameterSets { get; }

    /// <summary>The parameters of these sets by name.</summary>
    public IReadOnlyDictionary<string, Parameter> Parameters { get; }

    /// <summary>The host's functions that expressions may call.</summary>
    public IReadOnlyList<RuleFunction> Functions { get; }

    /// <summary>The tests that the document carries.</summary>
    public IReadOnlyList<RuleTest> Tests { get; }

    /// <summary>Everything that can be computed, in an order in which each needs only earlier ones: definitions, and tables' outputs.</summary>
    /// <remarks>A row's definition is named <c>child.name</c>; a table's output <c>table</c>, or <c>table.output</c> where it has several.</remarks>
    public IEnumerable<string> Results => Checked.Definitions.Select(d => d.Key);

    /// <summary>The SHA-256 of the document's canonical JSON, tests included.</summary>
    public Fingerprint Fingerprint => _fingerprint.Value;

    internal CompiledRules Compiled { get; }

    internal CheckedRules Checked => Compiled.Rules;

    /// <summary>The type of a result; null for a name that is none.</summary>
    /// <param name="result">The name, as in <see cref="Results"/>.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public RuleType? TypeOf(string result) => _types.GetValueOrDefault(result);

    /// <summary>The id and the version.</summary>
    public override string ToString() => Envelope.Reference.ToString();
}
