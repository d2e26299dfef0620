using Livelihood.Core.Documents;
using Livelihood.Rules.Checking.Internal;
using Livelihood.Rules.Declaring;

namespace Livelihood.Rules;

/// <summary>Is a set of rules, read and checked: what it reads, what it derives, its decision tables and its tests.</summary>
public sealed partial class RuleSet
{
    /// <summary>The kind of document that holds rules: <c>livelihood/rules</c>.</summary>
    public const string Kind = "livelihood/rules";

    internal RuleSet(DocumentEnvelope envelope, CheckedRules rules)
    {
        Envelope = envelope;
        Checked = rules;
    }

    /// <summary>What the document is, which one, where and when it is in force.</summary>
    public DocumentEnvelope Envelope { get; }

    /// <summary>The columns of the subject's table that the rules may read.</summary>
    public IReadOnlyList<RuleField> Inputs => Checked.Inputs;

    /// <summary>The child tables that the rules may read.</summary>
    public IReadOnlyList<RuleChild> Children => Checked.Children;

    internal CheckedRules Checked { get; }
}
