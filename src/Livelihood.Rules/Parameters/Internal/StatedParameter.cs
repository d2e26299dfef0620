using Livelihood.Core.Documents;
using Livelihood.Core.Regions;
using Livelihood.Rules.Types;

namespace Livelihood.Rules.Parameters.Internal;

/// <summary>A parameter as it stands in its document, before the values that its keys can take and its scale are known.</summary>
internal sealed class StatedParameter
{
    public required string Name { get; init; }

    public required string Path { get; init; }

    /// <summary>The type; a number's scale is null where the document does not state it. Null after a problem.</summary>
    public required RuleType? Type { get; init; }

    public required IReadOnlyList<string> By { get; init; }

    public required Labels Label { get; init; }

    public required IReadOnlyList<LegalBasis> Basis { get; init; }

    public List<StatedValue> Values { get; } = [];
}

/// <summary>One value as it stands in its document.</summary>
/// <param name="Node">The value itself.</param>
/// <param name="Path">Where the object that states it stands.</param>
internal sealed record StatedValue(DocumentNode Node, string Path)
{
    public RegionCode? Region { get; init; }

    public required IReadOnlyList<(string Key, DocumentNode Value)> Keys { get; init; }

    public EffectivePeriod Effective { get; init; }

    public Labels Label { get; init; } = Labels.None;

    public IReadOnlyList<LegalBasis> Basis { get; init; } = [];
}
