using Livelihood.Core.Documents;
using Livelihood.Rules.Declaring;
using Livelihood.Rules.Parameters;

namespace Livelihood.Rules.Documents.Internal;

/// <summary>A set of rules as it is written or built, before names are looked up.</summary>
internal sealed class RuleSetDraft
{
    public required DocumentEnvelope Envelope { get; init; }

    public required RuleSetOptions Options { get; init; }

    /// <summary>The sets of parameters that the rules name, each once.</summary>
    public List<ParameterSet> Parameters { get; } = [];

    public List<RuleField> Inputs { get; } = [];

    public List<RuleChild> Children { get; } = [];

    public List<StatedDefinition> Definitions { get; } = [];

    public List<StatedTable> Tables { get; } = [];

    /// <summary>Names whose declarations have problems: they are known, but mean nothing.</summary>
    public List<string> Broken { get; } = [];

    /// <summary>The tests as they stand in the document.</summary>
    public IReadOnlyList<DocumentNode> Tests { get; set; } = [];
}
